// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The figures and lists of a dashboard. */
@Repository
class ContentRepository {

    private final CountsRepository counts;
    private final MembersRepository members;
    private final OfferingsRepository offerings;
    private final UsagesRepository usages;

    ContentRepository(
            CountsRepository counts,
            MembersRepository members,
            OfferingsRepository offerings,
            UsagesRepository usages) {
        this.counts = counts;
        this.members = members;
        this.offerings = offerings;
        this.usages = usages;
    }

    Content of(UUID collaborationId, View view) {
        var amounts = counts.of(collaborationId);
        return new Content(
                members.of(collaborationId, view, amounts.getOrDefault("MEMBERSHIP", Map.of())),
                offerings.of(collaborationId, view, amounts.getOrDefault("OFFERING", Map.of())),
                usages.of(collaborationId, view, amounts.getOrDefault("USAGE", Map.of())));
    }

    record Content(Members members, Offerings offerings, Usages usages) {}
}
