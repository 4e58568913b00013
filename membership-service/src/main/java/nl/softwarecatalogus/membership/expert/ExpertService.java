// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.LinkSecret;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a community does. Who its experts are is seen by its own people and VNG's functional administrator only. */
@Service
@Transactional
public class ExpertService {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("invitedAt"), Sort.Order.asc("id"));

    private final ExpertRepository experts;
    private final KnownOrganisationService organisations;
    private final ExpertMails mails;
    private final Clock clock;

    ExpertService(ExpertRepository experts, KnownOrganisationService organisations, ExpertMails mails, Clock clock) {
        this.experts = experts;
        this.organisations = organisations;
        this.mails = mails;
        this.clock = clock;
    }

    public ExpertDetails invite(UUID communityId, ExpertInvitation invitation, Actor actor) {
        requireToInvite(actor, communityId);
        organisations.keepMergersAway();
        var community = active(communityId);
        experts.inviteOneAtATime(communityId.toString());
        experts.findLive(communityId, invitation.email()).ifPresent(live -> refuse(live, community));
        var token = LinkSecret.random();
        var invited = new Expert(communityId, invitation, token, clock.instant());
        var details = new ExpertDetails(experts.saveAndFlush(invited), community);
        mails.invite(details, token);
        return details;
    }

    @Transactional(readOnly = true)
    public PageOf<ExpertDetails> list(UUID communityId, @Nullable ExpertStatus status, Paging paging, Actor reader) {
        var community = organisations
                .find(communityId)
                .filter(known -> known.organisationType() == OrganisationType.COMMUNITY)
                .orElseThrow(ExpertService::unknownCommunity);
        Actor.require(reader.isFunctionalAdministrator() || community.opensTo(reader));
        var page = experts.list(communityId, status, paging.toPageable(NEWEST_FIRST))
                .map(expert -> new ExpertDetails(expert, community));
        return PageOf.of(page.getContent(), paging, page.getTotalElements());
    }

    public ExpertDetails withdraw(UUID id, Actor actor) {
        var expert = toChange(id, actor);
        expert.withdraw(clock.instant());
        return details(experts.saveAndFlush(expert));
    }

    public ExpertDetails end(UUID id, Actor actor) {
        var expert = toChange(id, actor);
        expert.leave(clock.instant());
        var ended = details(experts.saveAndFlush(expert));
        mails.end(ended);
        return ended;
    }

    private Expert toChange(UUID id, Actor actor) {
        var expert = experts.findToChange(id).orElseThrow(() -> new NotFoundException("unknown-expert"));
        requireToInvite(actor, expert.state().communityId());
        return expert;
    }

    private ExpertDetails details(Expert expert) {
        return new ExpertDetails(
                expert, organisations.find(expert.state().communityId()).orElseThrow());
    }

    private KnownOrganisation active(UUID communityId) {
        var known = organisations.find(communityId).orElseThrow(ExpertService::unknownCommunity);
        if (known.organisationType() != OrganisationType.COMMUNITY) {
            throw new ConflictException("experts-in-communities-only");
        }
        if (!known.isActive()) {
            throw new ConflictException("collaboration-not-active");
        }
        return known;
    }

    private static void refuse(Expert live, KnownOrganisation community) {
        var standing = "expert-" + live.state().status().name().toLowerCase(java.util.Locale.ROOT);
        throw ConflictException.naming(
                "expert-exists",
                List.of(new Conflict(live.state().expertId().toString(), community.name(), standing)),
                community.name());
    }

    private static void requireToInvite(Actor actor, UUID communityId) {
        Actor.require(actor.isFunctionalAdministrator()
                || actor.actsFor(communityId, Role.ADMINISTRATOR, Role.OFFERING_MANAGER, Role.USAGE_MANAGER));
    }

    private static NotFoundException unknownCommunity() {
        return new NotFoundException("unknown-collaboration");
    }
}
