// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.Paging;
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
    private final Enrolments enrolments;
    private final Clock clock;

    MembershipService(
            MembershipRepository memberships,
            KnownOrganisationService organisations,
            Enrolments enrolments,
            Clock clock) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    public MembershipDetails declare(Declaration declaration, Actor actor) {
        MembershipRights.requireToDeclare(actor, declaration);
        organisations.keepMergersAway();
        var parties = parties(declaration.memberId(), declaration.collaborationId());
        var now = clock.instant();
        var declared = Membership.declare(parties, declaration.startsOn(), declaration.note(), now);
        return new MembershipDetails(enrolments.add(declared, parties, now), parties);
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

    /**
     * What would keep these organisations from declaring, named one by one; until the transaction ends nobody declares.
     *
     * @throws nl.softwarecatalogus.platform.problem.ConflictException when it is the collaboration itself
     */
    public List<Conflict> obstacles(KnownOrganisation collaboration, List<KnownOrganisation> candidates) {
        return enrolments.obstacles(collaboration, candidates);
    }

    /** The one is a member of the other, until the end date; or those they merged into are. */
    @Transactional(readOnly = true)
    public boolean areTogether(Pair parties) {
        var today = successors(parties);
        return memberships
                .findByMemberIdAndCollaborationIdAndStatusIn(
                        today.memberId(), today.collaborationId(), MembershipStatus.RUNNING)
                .isPresent();
    }

    /** They have merged into one. */
    @Transactional(readOnly = true)
    public boolean areOne(Pair parties) {
        return successors(parties).isWithItself();
    }

    private Pair successors(Pair parties) {
        return new Pair(successor(parties.memberId()), successor(parties.collaborationId()));
    }

    private UUID successor(UUID organisationId) {
        return organisations
                .find(organisationId)
                .flatMap(KnownOrganisation::successorId)
                .orElse(organisationId);
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
        var all = reader.isFunctionalAdministrator() || reader.isVngViewer();
        return memberships.findDetails(
                all,
                all ? List.of() : organisations.actedFor(reader),
                filter.collaborationId(),
                filter.memberId(),
                filter.status(),
                filter.on(),
                paging.toPageable(NEWEST_FIRST));
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
}
