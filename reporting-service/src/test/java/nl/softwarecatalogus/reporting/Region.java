// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A region in events: one collaboration, three confirmed members of which one is a supplier, one declared and one
 * declined membership, one offering, and two applications used by members. Every region has ids of its own.
 */
final class Region {

    static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    final UUID admission = UUID.randomUUID();
    final UUID collaboration = UUID.randomUUID();
    final UUID groningen = UUID.randomUUID();
    final UUID assen = UUID.randomUUID();
    final UUID supplier = UUID.randomUUID();
    final UUID emmen = UUID.randomUUID();
    final UUID zwolle = UUID.randomUUID();
    final UUID burgerzaken = UUID.randomUUID();
    final UUID other = UUID.randomUUID();
    final UUID declaration = UUID.randomUUID();
    final UUID assensMembership = UUID.randomUUID();
    final UUID emmensMembership = UUID.randomUUID();

    private final List<Told> events = new ArrayList<>();

    /** The whole story, in the order in which it happened. */
    List<Told> story() {
        if (events.isEmpty()) {
            organisations();
            memberships();
            offerings();
            usages();
        }
        return List.copyOf(events);
    }

    /** Assen leaves: first the announcement, then the end. */
    List<Told> farewell() {
        return List.of(
                leaving("membership-termination-announced", 3, "RESIGNED"), leaving("membership-ended", 4, "ENDED"));
    }

    private Told leaving(String type, long version, String status) {
        var data = new HashMap<>(membership(assensMembership, assen, status));
        data.put("endsOn", "2027-01-01");
        return Told.of(
                "memberships", type, assensMembership, version, START.plusSeconds(events.size() + version), data);
    }

    private void organisations() {
        tell("admissions", "admission-requested", admission, 1, admission("RECEIVED"));
        tell("admissions", "collaboration-admitted", admission, 2, admission("ADMITTED"));
        tell(
                "organisations",
                "organisation-registered",
                collaboration,
                1,
                organisation(collaboration, "Regio in oprichting", "COLLABORATION", "CONCEPT"));
        tell(
                "organisations",
                "organisation-revised",
                collaboration,
                2,
                organisation(collaboration, "Regio Noord", "COLLABORATION", "CONCEPT"));
        tell(
                "organisations",
                "organisation-activated",
                collaboration,
                3,
                organisation(collaboration, "Regio Noord", "COLLABORATION", "ACTIVE"));
        for (var municipality : List.of(groningen, assen, emmen, zwolle)) {
            tell(
                    "organisations",
                    "organisation-registered",
                    municipality,
                    1,
                    organisation(municipality, name(municipality), "MUNICIPALITY", "ACTIVE"));
        }
        tell(
                "organisations",
                "organisation-registered",
                supplier,
                1,
                organisation(supplier, "Voorbeeldsoftware BV", "SUPPLIER", "ACTIVE"));
    }

    private void memberships() {
        for (var member : List.of(groningen, assen, supplier)) {
            var membership = member.equals(assen) ? assensMembership : UUID.randomUUID();
            tell("memberships", "membership-declared", membership, 1, membership(membership, member, "DECLARED"));
            tell("memberships", "membership-confirmed", membership, 2, membership(membership, member, "CONFIRMED"));
        }
        tell(
                "memberships",
                "membership-declared",
                emmensMembership,
                1,
                membership(emmensMembership, emmen, "DECLARED"));
        var declined = UUID.randomUUID();
        tell("memberships", "membership-declared", declined, 1, membership(declined, zwolle, "DECLARED"));
        tell("memberships", "membership-declined", declined, 2, membership(declined, zwolle, "DECLINED"));
    }

    private void offerings() {
        tell("offerings", "offering-published", burgerzaken, 1, offering(burgerzaken, "Burgerzaken", collaboration));
        tell(
                "offerings",
                "offering-revised",
                burgerzaken,
                2,
                offering(burgerzaken, "Burgerzaken Noord", collaboration));
        tell("offerings", "offering-published", other, 1, offering(other, "Zaken van een ander", supplier));
    }

    private void usages() {
        for (var member : List.of(groningen, assen)) {
            var usage = UUID.randomUUID();
            tell("usages", "usage-declared", usage, 1, usage(usage, burgerzaken, member, "DECLARED", "PLANNED"));
            tell("usages", "usage-adjusted", usage, 2, usage(usage, burgerzaken, member, "DECLARED", "IN_PRODUCTION"));
        }
        var disputed = UUID.randomUUID();
        tell("usages", "usage-declared", disputed, 1, single(disputed, other, assen, "DECLARED"));
        tell("usages", "usage-disputed", disputed, 2, single(disputed, other, assen, "DISPUTED"));
        var withdrawn = UUID.randomUUID();
        tell("usages", "usage-declared", withdrawn, 1, single(withdrawn, other, groningen, "DECLARED"));
        tell("usages", "usage-withdrawn", withdrawn, 2, single(withdrawn, other, groningen, "WITHDRAWN"));
    }

    private void tell(String topic, String type, UUID subject, long version, Map<String, Object> data) {
        events.add(Told.of(topic, type, subject, version, START.plusSeconds(events.size()), data));
    }

    private Map<String, Object> admission(String status) {
        var data = new HashMap<String, Object>(
                Map.of("admissionRequestId", admission, "name", "Regio Noord", "status", status));
        if (status.equals("ADMITTED")) {
            data.put("decidedOn", "2026-11-20");
        }
        return data;
    }

    Map<String, Object> organisation(UUID id, String name, String type, String status) {
        var data = new HashMap<String, Object>(
                Map.of("organisationId", id, "name", name, "organisationType", type, "status", status));
        if (id.equals(collaboration)) {
            data.put("admissionRequestId", admission);
        }
        return data;
    }

    Map<String, Object> membership(UUID id, UUID member, String status) {
        return Map.of(
                "membershipId",
                id,
                "member",
                reference(member),
                "collaboration",
                reference(collaboration),
                "status",
                status,
                "startsOn",
                "2026-12-01",
                "declaredOn",
                "2026-11-21");
    }

    private Map<String, Object> offering(UUID id, String name, UUID provider) {
        return Map.of(
                "offeringId",
                id,
                "kind",
                "APPLICATION",
                "name",
                name,
                "provider",
                reference(provider),
                "status",
                "PUBLISHED",
                "referenceComponents",
                List.of(),
                "publishedOn",
                "2026-11-22");
    }

    private Map<String, Object> usage(UUID id, UUID application, UUID member, String status, String phase) {
        var data = new HashMap<>(single(id, application, member, status));
        data.put("usageDeclarationId", declaration);
        data.put("phase", phase);
        return data;
    }

    private Map<String, Object> single(UUID id, UUID application, UUID member, String status) {
        return Map.of(
                "usageId",
                id,
                "application",
                Map.of("offeringId", application, "name", "Naam bij aanmelding"),
                "member",
                reference(member),
                "declaredBy",
                reference(collaboration),
                "status",
                status,
                "phase",
                "IN_PRODUCTION",
                "startsOn",
                "2026-12-01",
                "referenceComponents",
                List.of(Map.of("referenceComponentId", "gemma-1", "name", "Burgerzakencomponent")));
    }

    private Map<String, Object> reference(UUID id) {
        var type = id.equals(collaboration) ? "COLLABORATION" : id.equals(supplier) ? "SUPPLIER" : "MUNICIPALITY";
        return Map.of("organisationId", id, "name", name(id), "organisationType", type);
    }

    private String name(UUID id) {
        return Map.of(
                        groningen, "Gemeente Groningen",
                        assen, "Gemeente Assen",
                        emmen, "Gemeente Emmen",
                        zwolle, "Gemeente Zwolle",
                        supplier, "Voorbeeldsoftware BV",
                        collaboration, "Regio Noord")
                .getOrDefault(id, "Onbekend");
    }
}
