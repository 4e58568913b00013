// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import java.time.Clock;
import nl.softwarecatalogus.membership.enrolment.MembershipEnded;
import nl.softwarecatalogus.membership.enrolment.MembershipService;
import nl.softwarecatalogus.membership.enrolment.MembershipState;
import nl.softwarecatalogus.membership.enrolment.MembershipTerminationAnnounced;
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
        usages.upsert(usage);
        var last = disentanglements.findToChange(usage.collaborationId(), usage.memberId(), Limit.of(1));
        if (usage.isWithdrawn() || last.isEmpty() || memberships.isMember(usage.collaborationId(), usage.memberId())) {
            return;
        }
        last.getFirst().settleLate(usage.usageId());
        disentanglements.saveAndFlush(last.getFirst());
    }

    private java.util.List<SharedUsage> shared(MembershipState membership) {
        return usages.find(membership.collaborationId(), membership.memberId()).stream()
                .filter(usage -> !usage.isWithdrawn())
                .toList();
    }
}
