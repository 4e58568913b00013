// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.problem.Conflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for the ends of interfaces in the landscapes that an organisation can see. */
@Repository
class LandscapeEnds {

    private final JdbcClient database;

    LandscapeEnds(JdbcClient database) {
        this.database = database;
    }

    /** Held until the transaction ends, so that the same interface is registered once. */
    void lock(UUID registeredBy, String ends) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("interface " + registeredBy + " " + ends)
                .query((_, _) -> true)
                .single();
    }

    /**
     * In its own landscape an organisation finds everything, in a member's only what it declared there itself. Whose
     * landscape it is does not merge until the transaction ends.
     */
    Optional<InterfaceEndReference> find(UUID registeredBy, InterfaceEnd end) {
        return database.sql("""
                SELECT offering.id, offering.name, organisation_id AS member_id, known_organisation.name AS member_name,
                    organisation_type AS member_type
                FROM usage JOIN offering ON offering.id = application_id
                    JOIN known_organisation ON organisation_id = member_id
                WHERE application_id = :application AND member_id = :member AND usage.status <> 'WITHDRAWN'
                    AND :registrar IN (member_id, declared_by) AND merged_into_id IS NULL
                LIMIT 1 FOR SHARE OF known_organisation""")
                .param("application", end.applicationId())
                .param("member", end.memberId())
                .param("registrar", registeredBy)
                .query((row, _) -> new InterfaceEndReference(
                        new OfferingReference(row.getObject("id", UUID.class), row.getString("name")),
                        OrganisationReference.from(row, "member")))
                .optional();
    }

    /** Says what is missing where, by name as far as everybody may know it. */
    Conflict absence(InterfaceEnd end) {
        var name = database.sql("SELECT name FROM offering WHERE id = ? AND status = 'PUBLISHED'")
                .param(end.applicationId())
                .query(String.class)
                .optional();
        return new Conflict(
                end.applicationId().toString(),
                name.orElse(""),
                name.isPresent() ? "application-not-in-landscape" : "application-not-available");
    }

    Optional<Conflict> findSame(UUID registeredBy, String ends) {
        return database.sql("""
                SELECT connection.id, source.name || ' – ' || coalesce(target.name, facility.name) AS name
                FROM application_interface connection JOIN offering source ON source.id = source_application_id
                    LEFT JOIN offering target ON target.id = target_application_id
                    LEFT JOIN gemma_concept facility ON object_id = external_facility_id
                WHERE registered_by = ? AND ends = ? AND connection.status <> 'WITHDRAWN'""")
                .param(registeredBy)
                .param(ends)
                .query((row, _) -> new Conflict(row.getString("id"), row.getString("name"), "interface-exists"))
                .optional();
    }
}
