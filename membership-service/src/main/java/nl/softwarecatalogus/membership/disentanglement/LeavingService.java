// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipEnded;
import nl.softwarecatalogus.membership.enrolment.MembershipService;
import nl.softwarecatalogus.membership.enrolment.MembershipState;
import nl.softwarecatalogus.membership.enrolment.MembershipTerminationAnnounced;
import nl.softwarecatalogus.membership.enrolment.Pair;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a disentanglement does by itself: it opens, it is settled, and it minds usages that become known too late. */
@Service
@Transactional
public class LeavingService {

    private final DisentanglementRepository disentanglements;
    private final SharedUsageRepository usages;
    private final MembershipService memberships;
    private final Clock clock;

    LeavingService(
            DisentanglementRepository disentanglements,
            SharedUsageRepository usages,
            MembershipService memberships,
            Clock clock) {
        this.disentanglements = disentanglements;
        this.usages = usages;
        this.memberships = memberships;
        this.clock = clock;
    }

    @EventListener
    void open(MembershipTerminationAnnounced announced) {
        disentanglements.saveAndFlush(new Disentanglement(announced.membership(), clock.instant()));
    }

    /** In the transaction of the end; one whose end was announced before there were disentanglements is opened here. */
    @EventListener
    void settle(MembershipEnded ended) {
        var membership = ended.membership();
        var now = clock.instant();
        var leaving = disentanglements
                .findToChange(membership.membershipId())
                .orElseGet(() -> new Disentanglement(membership, now));
        leaving.settle(shared(membership).stream().map(SharedUsage::usageId).toList(), now);
        disentanglements.saveAndFlush(leaving);
    }

    /**
     * Keeps what an event told. A usage that the catalogue accepted before it heard of the end is settled now. The lock on
     * the disentanglement makes sure that either the end sees the usage, or this sees the end.
     */
    public void remember(SharedUsage usage) {
        remember(usage, List.of(usage.parties()));
    }

    /** One that moved as organisations merged. Here, their membership may not have moved yet. */
    public void remember(SharedUsage usage, UUID transferredFromId) {
        var parties = usage.parties();
        remember(
                usage,
                List.of(
                        parties,
                        new Pair(transferredFromId, parties.collaborationId()),
                        new Pair(parties.memberId(), transferredFromId)));
    }

    private void remember(SharedUsage usage, List<Pair> nowAndBefore) {
        usages.upsert(usage);
        var last = nowAndBefore.stream()
                .flatMap(pair ->
                        disentanglements.findToChange(pair.collaborationId(), pair.memberId(), Limit.of(1)).stream())
                .max(Comparator.comparing(Disentanglement::openedAt));
        if (usage.isWithdrawn()
                || last.isEmpty()
                || memberships.areOne(usage.parties())
                || nowAndBefore.stream().anyMatch(memberships::areTogether)
                || usages.wasSettled(usage.usageId())) {
            return;
        }
        last.get().settleLate(usage.usageId());
        disentanglements.saveAndFlush(last.get());
    }

    private List<SharedUsage> shared(MembershipState membership) {
        return usages.find(membership.collaborationId(), membership.memberId()).stream()
                .filter(usage -> !usage.isWithdrawn())
                .toList();
    }
}
