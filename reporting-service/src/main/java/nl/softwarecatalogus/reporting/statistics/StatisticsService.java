// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.statistics;

import java.util.List;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.reporting.statistics.Statistics.KindAmount;
import nl.softwarecatalogus.reporting.statistics.Statistics.MembershipFigures;
import nl.softwarecatalogus.reporting.statistics.Statistics.OfferingFigures;
import nl.softwarecatalogus.reporting.statistics.Statistics.OrganisationAmount;
import nl.softwarecatalogus.reporting.statistics.Statistics.OrganisationFigures;
import nl.softwarecatalogus.reporting.statistics.Statistics.StatusAmount;
import nl.softwarecatalogus.reporting.statistics.Statistics.UsageFigures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
public class StatisticsService {

    private final FiguresRepository figures;

    StatisticsService(FiguresRepository figures) {
        this.figures = figures;
    }

    /** All figures as of one moment; for VNG only. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Statistics read(Actor actor) {
        Actor.require(actor.isFunctionalAdministrator() || actor.isVngViewer());
        return new Statistics(
                organisations(),
                figures.admissions(),
                memberships(),
                offerings(),
                usages(),
                figures.lastHandled().orElse(null));
    }

    private OrganisationFigures organisations() {
        var byType = figures.organisations();
        return new OrganisationFigures(
                byType.stream().mapToLong(OrganisationAmount::amount).sum(), byType);
    }

    private MembershipFigures memberships() {
        var byStatus = figures.statuses("MEMBERSHIP");
        return new MembershipFigures(total(byStatus), byStatus);
    }

    private OfferingFigures offerings() {
        var byKind = figures.offerings();
        return new OfferingFigures(byKind.stream().mapToLong(KindAmount::amount).sum(), byKind);
    }

    private UsageFigures usages() {
        var byStatus = figures.statuses("USAGE");
        return new UsageFigures(total(byStatus), byStatus, figures.phases());
    }

    private static long total(List<StatusAmount> byStatus) {
        return byStatus.stream().mapToLong(StatusAmount::amount).sum();
    }
}
