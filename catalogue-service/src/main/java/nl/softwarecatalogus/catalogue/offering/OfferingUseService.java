// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OfferingUseService {

    private final JdbcClient database;

    OfferingUseService(JdbcClient database) {
        this.database = database;
    }

    /**
     * Kept as it is until the transaction ends: it is not withdrawn while its use is being recorded. Somebody else's
     * concept is as good as unknown, unless it was suggested; no supplier sees those of another.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OfferedForUse> hold(UUID offeringId, UUID userId) {
        return database.sql("SELECT offering.*, suggested_by IS NOT NULL AND status = 'CONCEPT'"
                        + " AND NOT EXISTS (SELECT FROM known_organisation WHERE organisation_id = ?"
                        + " AND organisation_type = 'SUPPLIER') AS suggested, " + ComponentReference.COLUMNS
                        + " FROM offering WHERE offering.id = ? FOR SHARE OF offering")
                .param(userId)
                .param(offeringId)
                .query((row, _) -> offered(row))
                .optional()
                .filter(offered -> offered.status() != OfferingStatus.CONCEPT
                        || offered.suggested()
                        || offered.providerId().equals(userId));
    }

    private static OfferedForUse offered(ResultSet row) throws SQLException {
        return new OfferedForUse(
                new OfferingReference(row.getObject("id", UUID.class), row.getString("name")),
                OfferingKind.valueOf(row.getString("kind")),
                OfferingStatus.valueOf(row.getString("status")),
                row.getBoolean("suggested"),
                row.getObject("provider_id", UUID.class),
                ComponentReference.allFrom(row));
    }
}
