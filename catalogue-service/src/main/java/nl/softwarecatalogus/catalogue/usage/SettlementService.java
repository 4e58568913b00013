// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out what was settled for members that left. Each usage remembers that it was settled, so that it happens once,
 * in whatever order and however often it is told.
 */
@Service
@Transactional
public class SettlementService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final UsageRepository usages;
    private final DeclaredUsageRepository known;
    private final UsageViews views;
    private final KnownOrganisationService organisations;
    private final Clock clock;

    SettlementService(
            UsageRepository usages,
            DeclaredUsageRepository known,
            UsageViews views,
            KnownOrganisationService organisations,
            Clock clock) {
        this.usages = usages;
        this.known = known;
        this.views = views;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Either may have merged into another since.
     *
     * @throws IllegalArgumentException for a usage that this collaboration did not declare for this member
     */
    public void carryOut(LeavingSettled leaving) {
        var found = usages.findToSettle(
                leaving.usages().keySet(),
                organisations.same(leaving.collaborationId()),
                organisations.same(leaving.memberId()));
        if (found.size() < leaving.usages().size()) {
            throw new IllegalArgumentException("A settlement names a usage that was not declared for this member");
        }
        var unsettled = found.stream().filter(Usage::isUnsettled).toList();
        var facts = views.facts(unsettled.stream().map(Usage::id).toList());
        takeOver(leaving, unsettled, facts);
        unsettled.forEach(usage -> usage.settle(leaving.of(usage), leaving.on(), of(facts, usage)));
        usages.saveAllAndFlush(unsettled);
    }

    /** What the member recorded itself already stays as it is, and leads. */
    private void takeOver(LeavingSettled leaving, List<Usage> unsettled, Map<UUID, UsageFacts> facts) {
        var taken = unsettled.stream()
                .filter(usage -> leaving.of(usage) == Settlement.TAKE_OVER)
                .sorted(Comparator.comparing(Usage::applicationId))
                .toList();
        taken.forEach(usage -> known.lock(usage.applicationId(), usage.memberId()));
        usages.saveAllAndFlush(taken.stream()
                .filter(usage -> !known.isRegistered(usage.applicationId(), usage.memberId()))
                .map(usage -> usage.takenOver(of(facts, usage)))
                .toList());
    }

    /**
     * Phases out what stayed until its contract ended, once that day has come.
     *
     * @return how many
     */
    public int endDue(int atMost) {
        var due = usages.findDue(LocalDate.ofInstant(clock.instant(), NETHERLANDS), Limit.of(atMost));
        var facts = views.facts(due.stream().map(Usage::id).toList());
        due.forEach(usage -> usage.end(of(facts, usage)));
        usages.saveAllAndFlush(due);
        return due.size();
    }

    private static UsageFacts of(Map<UUID, UsageFacts> facts, Usage usage) {
        return Objects.requireNonNull(facts.get(usage.id()));
    }
}
