// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement.messaging;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.disentanglement.DisentanglementSettled;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;

/** The data of our events, as contracts/ describes them; the outbox adds the version. */
record PublishedDisentanglement(
        UUID disentanglementId, UUID membershipId, Party member, Party collaboration, List<Line> lines) {

    record Line(UUID usageId, String choice) {}

    record Party(UUID organisationId, String name, String organisationType) {

        static Party of(KnownOrganisation organisation) {
            return new Party(
                    organisation.id(),
                    organisation.name(),
                    organisation.organisationType().name());
        }
    }

    static PublishedDisentanglement of(
            DisentanglementSettled settled,
            KnownOrganisation member,
            KnownOrganisation collaboration,
            List<Line> lines) {
        return new PublishedDisentanglement(
                settled.disentanglementId(), settled.membershipId(), Party.of(member), Party.of(collaboration), lines);
    }
}
