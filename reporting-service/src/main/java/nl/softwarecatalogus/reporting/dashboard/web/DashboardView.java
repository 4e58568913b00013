// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.reporting.dashboard.Dashboard;
import nl.softwarecatalogus.reporting.dashboard.Members;
import nl.softwarecatalogus.reporting.dashboard.Offerings;
import nl.softwarecatalogus.reporting.dashboard.Usages;
import nl.softwarecatalogus.reporting.dashboard.View;
import org.jspecify.annotations.Nullable;

record DashboardView(
        UUID collaborationId,
        String name,
        String organisationType,
        String status,
        @Nullable LocalDate admittedOn,
        String view,
        Members members,
        Offerings offerings,
        Usages usages,
        List<ChangeView> changes,
        Instant asOf,
        long lagMilliseconds) {

    static DashboardView of(Dashboard dashboard, List<ChangeView> changes) {
        var profile = dashboard.profile();
        return new DashboardView(
                profile.collaborationId(),
                profile.name(),
                profile.organisationType(),
                Objects.requireNonNullElse(profile.status(), "AWAITED"),
                profile.admittedOn(),
                name(dashboard.view()),
                dashboard.members(),
                dashboard.offerings(),
                dashboard.usages(),
                changes,
                profile.asOf(),
                profile.lagMilliseconds());
    }

    private static String name(View view) {
        return switch (view) {
            case View.Complete _ -> "COMPLETE";
            case View.OfMember _ -> "MEMBER";
            case View.Figures _ -> "FIGURES";
        };
    }
}
