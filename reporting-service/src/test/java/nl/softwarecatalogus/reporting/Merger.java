// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two mergers in events: Haren, which shares the region's collaboration, becomes part of Groningen; and a neighbouring
 * collaboration, with its member, its usage and its offering, becomes part of the region's.
 */
final class Merger {

    final UUID haren = UUID.randomUUID();
    final UUID neighbour = UUID.randomUUID();

    private final Region region;
    private final UUID member = UUID.randomUUID();
    private final UUID harensMembership = UUID.randomUUID();
    private final UUID neighboursMembership = UUID.randomUUID();
    private final UUID harensUsage = UUID.randomUUID();
    private final UUID duplicate = UUID.randomUUID();
    private final UUID neighboursUsage = UUID.randomUUID();
    private final UUID neighboursOffering = UUID.randomUUID();

    Merger(Region region) {
        this.region = region;
    }

    List<Told> before() {
        var events = new Events(1_000);
        events.tell("organisations", "organisation-registered", haren, 1, organisation(haren, "ACTIVE"));
        events.tell("organisations", "organisation-registered", neighbour, 1, organisation(neighbour, "ACTIVE"));
        events.tell("memberships", "membership-declared", harensMembership, 1, harensMembership("DECLARED"));
        events.tell("memberships", "membership-confirmed", harensMembership, 2, harensMembership("CONFIRMED"));
        events.tell("memberships", "membership-declared", neighboursMembership, 1, membership("DECLARED", neighbour));
        events.tell("memberships", "membership-confirmed", neighboursMembership, 2, membership("CONFIRMED", neighbour));
        events.tell(
                "usages",
                "usage-declared",
                harensUsage,
                1,
                usage(harensUsage, haren, region.collaboration, "DECLARED"));
        events.tell(
                "usages", "usage-declared", duplicate, 1, usage(duplicate, haren, region.collaboration, "DECLARED"));
        events.tell(
                "usages", "usage-declared", neighboursUsage, 1, usage(neighboursUsage, member, neighbour, "DECLARED"));
        events.tell("offerings", "offering-published", neighboursOffering, 1, offering(neighbour));
        return events.told;
    }

    List<Told> after() {
        var events = new Events(2_000);
        events.tell("organisations", "organisation-merged", haren, 2, organisation(haren, "MERGED"));
        events.tell("organisations", "organisation-merged", neighbour, 2, organisation(neighbour, "MERGED"));
        events.tell("memberships", "membership-ended", harensMembership, 3, harensMembership("ENDED"));
        events.tell(
                "memberships",
                "membership-transferred",
                neighboursMembership,
                3,
                membership("CONFIRMED", region.collaboration));
        events.tell(
                "usages",
                "usage-transferred",
                harensUsage,
                2,
                usage(harensUsage, region.groningen, region.collaboration, "DECLARED"));
        events.tell(
                "usages", "usage-withdrawn", duplicate, 2, usage(duplicate, haren, region.collaboration, "WITHDRAWN"));
        events.tell(
                "usages",
                "usage-transferred",
                neighboursUsage,
                2,
                usage(neighboursUsage, member, region.collaboration, "DECLARED"));
        events.tell("offerings", "offering-revised", neighboursOffering, 2, offering(region.collaboration));
        return events.told;
    }

    private Map<String, Object> organisation(UUID id, String status) {
        return Map.of("organisationId", id, "name", name(id), "organisationType", type(id), "status", status);
    }

    private Map<String, Object> harensMembership(String status) {
        var data = new HashMap<>(region.membership(harensMembership, haren, status));
        data.put("member", reference(haren));
        if (status.equals("ENDED")) {
            data.put("endsOn", "2027-01-01");
        }
        return data;
    }

    private Map<String, Object> membership(String status, UUID collaboration) {
        var data = new HashMap<>(region.membership(neighboursMembership, member, status));
        data.put("member", reference(member));
        data.put("collaboration", reference(collaboration));
        return data;
    }

    private Map<String, Object> usage(UUID id, UUID user, UUID collaboration, String status) {
        return Map.of(
                "usageId",
                id,
                "application",
                Map.of("offeringId", region.other, "name", "Naam bij aanmelding"),
                "member",
                reference(user),
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

    private Map<String, Object> offering(UUID provider) {
        return Map.of(
                "offeringId", neighboursOffering,
                "kind", "APPLICATION",
                "name", "Zaaksysteem van de buren",
                "provider", reference(provider),
                "status", "PUBLISHED",
                "referenceComponents", List.of(),
                "publishedOn", "2026-11-22");
    }

    private Map<String, Object> reference(UUID id) {
        return Map.of("organisationId", id, "name", name(id), "organisationType", type(id));
    }

    private String type(UUID id) {
        return id.equals(neighbour) || id.equals(region.collaboration) ? "COLLABORATION" : "MUNICIPALITY";
    }

    private String name(UUID id) {
        return Map.of(
                        haren,
                        "Gemeente Haren",
                        neighbour,
                        "Buurregio",
                        member,
                        "Gemeente Coevorden",
                        region.groningen,
                        "Gemeente Groningen",
                        region.collaboration,
                        "Regio Noord")
                .getOrDefault(id, "Onbekend");
    }

    private static final class Events {

        private final List<Told> told = new ArrayList<>();
        private final int since;

        Events(int since) {
            this.since = since;
        }

        void tell(String topic, String type, UUID subject, long version, Map<String, Object> data) {
            told.add(Told.of(topic, type, subject, version, Region.START.plusSeconds(since + told.size()), data));
        }
    }
}
