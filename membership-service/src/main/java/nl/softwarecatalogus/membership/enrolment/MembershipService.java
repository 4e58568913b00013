// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.Clock;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import nl.softwarecatalogus.platform.problem.NotAllowedException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class MembershipService {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("declaredAt"), Sort.Order.asc("id"));

    private final MembershipRepository memberships;
    private final KnownOrganisationService organisations;
    private final MembershipGraph graph;
    private final Clock clock;

    MembershipService(
            MembershipRepository memberships,
            KnownOrganisationService organisations,
            MembershipGraph graph,
            Clock clock) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.graph = graph;
        this.clock = clock;
    }

    public MembershipDetails declare(Declaration declaration, Actor actor) {
        MembershipRights.requireToDeclare(actor, declaration);
        var parties = parties(declaration.memberId(), declaration.collaborationId());
        var membership = Membership.declare(parties, declaration.startsOn(), declaration.note(), clock.instant());
        graph.refuseCycle(parties);
        refuseSecond(parties);
        return new MembershipDetails(keepFirst(membership, parties), parties);
    }

    public MembershipDetails decide(UUID id, Decision decision, Actor actor) {
        var membership = toChange(id);
        MembershipRights.requireToDecide(actor, membership);
        var parties = parties(membership.memberId(), membership.collaborationId());
        membership.decide(decision, parties, clock.instant());
        return new MembershipDetails(memberships.saveAndFlush(membership), parties);
    }

    public MembershipDetails withdraw(UUID id, Actor actor) {
        var membership = toChange(id);
        MembershipRights.requireToWithdraw(actor, membership);
        var parties = parties(membership.memberId(), membership.collaborationId());
        membership.withdraw(clock.instant());
        return new MembershipDetails(memberships.saveAndFlush(membership), parties);
    }

    @Transactional(readOnly = true)
    public MembershipDetails find(UUID id, Actor reader) {
        var details = memberships.findDetails(id).orElseThrow(() -> new NotFoundException("unknown-membership"));
        Actor.require(details.isVisibleTo(reader));
        return details;
    }

    /** VNG sees all; everybody else what the organisation they act for is a party to. */
    @Transactional(readOnly = true)
    public Page<MembershipDetails> list(MembershipFilter filter, Paging paging, Actor reader) {
        return memberships.findDetails(
                scope(reader),
                filter.collaborationId(),
                filter.memberId(),
                filter.status(),
                paging.toPageable(NEWEST_FIRST));
    }

    private static @Nullable UUID scope(Actor reader) {
        if (reader.isFunctionalAdministrator() || reader.isVngViewer()) {
            return null;
        }
        return reader.acting().map(Grant::organisationId).orElseThrow(NotAllowedException::new);
    }

    private Membership toChange(UUID id) {
        return memberships.findToChange(id).orElseThrow(() -> new NotFoundException("unknown-membership"));
    }

    private Parties parties(UUID memberId, UUID collaborationId) {
        var member = organisations.find(memberId).orElseThrow(() -> new NotFoundException("unknown-member"));
        var collaboration =
                organisations.find(collaborationId).orElseThrow(() -> new NotFoundException("unknown-collaboration"));
        return new Parties(member, collaboration);
    }

    private void refuseSecond(Parties parties) {
        memberships
                .findByMemberIdAndCollaborationIdAndStatusIn(
                        parties.member().id(), parties.collaboration().id(), MembershipStatus.LIVE)
                .ifPresent(live -> {
                    throw new AlreadyEnrolledException(parties, live.state());
                });
    }

    /** Two declarations at the same moment pass {@link #refuseSecond} both; the unique index lets one through. */
    private Membership keepFirst(Membership membership, Parties parties) {
        try {
            return memberships.saveAndFlush(membership);
        } catch (DataIntegrityViolationException second) {
            throw new AlreadyEnrolledException(parties);
        }
    }
}
