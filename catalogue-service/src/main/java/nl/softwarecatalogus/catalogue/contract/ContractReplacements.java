// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.FollowsReplacement;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A contract behind usage of what was suggested stands behind usage of the real application, where both were there. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ContractReplacements implements FollowsReplacement {

    private final JdbcClient database;

    ContractReplacements(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(UUID suggestedId, OfferedForUse real) {
        database.sql("""
                WITH twice AS (
                    SELECT suggested.id AS old, other.id AS kept FROM usage suggested
                        JOIN usage other ON other.application_id = ? AND other.member_id = suggested.member_id
                            AND other.status <> 'WITHDRAWN'
                            AND other.declared_by IS NOT DISTINCT FROM suggested.declared_by
                    WHERE suggested.application_id = ?),
                gone AS (DELETE FROM contract_usage USING twice WHERE usage_id = old RETURNING contract_id, kept)
                INSERT INTO contract_usage (contract_id, usage_id) SELECT DISTINCT contract_id, kept FROM gone
                ON CONFLICT DO NOTHING""")
                .param(real.reference().offeringId())
                .param(suggestedId)
                .update();
    }
}
