// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.file.FileReference;
import nl.softwarecatalogus.catalogue.gemma.StandardVersionReference;
import nl.softwarecatalogus.catalogue.offering.OfferingViews;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads with which standards an offering complies, for whoever may see the offering. */
@Repository
@Transactional(readOnly = true)
public class ComplianceViews {

    private static final String SELECT = """
            SELECT compliance.*, concept.name AS standard_version_name,\s""" + FileReference.COLUMNS + """
             FROM compliance JOIN gemma_concept concept ON concept.object_id = standard_version_id
                LEFT JOIN stored_file ON stored_file.id = file_id
            WHERE offering_id = ?""";

    private final JdbcClient database;
    private final OfferingViews offerings;

    ComplianceViews(JdbcClient database, OfferingViews offerings) {
        this.database = database;
        this.offerings = offerings;
    }

    /** By the name of the standard. */
    public List<ComplianceView> find(Actor reader, UUID offeringId) {
        offerings.require(reader, offeringId);
        return database.sql(SELECT + " ORDER BY lower(concept.name), compliance.id")
                .param(offeringId)
                .query((row, _) -> view(row))
                .list();
    }

    /** @throws NotFoundException also for what this reader may not know of */
    public ComplianceView require(Actor reader, UUID offeringId, UUID id) {
        offerings.require(reader, offeringId);
        return database.sql(SELECT + " AND compliance.id = ?")
                .param(offeringId)
                .param(id)
                .query((row, _) -> view(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("compliance-not-found"));
    }

    private static ComplianceView view(ResultSet row) throws SQLException {
        return new ComplianceView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new StandardVersionReference(
                        row.getString("standard_version_id"), row.getString("standard_version_name")),
                row.getString("evidence_url"),
                FileReference.fromOptional(row));
    }
}
