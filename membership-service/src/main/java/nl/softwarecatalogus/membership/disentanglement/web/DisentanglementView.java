// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.disentanglement.Choice;
import nl.softwarecatalogus.membership.disentanglement.DisentanglementDetails;
import org.jspecify.annotations.Nullable;

record DisentanglementView(
        UUID membershipId,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate settledOn,
        List<Line> lines) {

    record Application(UUID offeringId, String name) {}

    record Line(
            UUID usageId,
            Application application,
            String phase,
            LocalDate startsOn,
            @Nullable Choice choice) {

        static Line of(DisentanglementDetails.Line line) {
            var usage = line.usage();
            return new Line(
                    usage.usageId(),
                    new Application(usage.offeringId(), usage.applicationName()),
                    usage.phase(),
                    usage.startsOn(),
                    line.choice());
        }
    }

    static DisentanglementView of(DisentanglementDetails details) {
        var membership = details.membership();
        return new DisentanglementView(
                membership.membershipId(),
                membership.endsOn(),
                details.settledOn().orElse(null),
                details.lines().stream().map(Line::of).toList());
    }
}
