// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class InvitationService {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("sentAt"), Sort.Order.asc("id"));

    private final InvitationRepository invitations;
    private final Invitations sending;
    private final KnownOrganisationService organisations;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            Invitations sending,
            KnownOrganisationService organisations,
            Clock clock) {
        this.invitations = invitations;
        this.sending = sending;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @return in the order asked for */
    public List<InvitationDetails> send(
            UUID collaborationId, List<UUID> organisationIds, @Nullable String message, Actor actor) {
        requireToInvite(actor, collaborationId);
        organisations.keepMergersAway();
        var collaboration =
                organisations.find(collaborationId).orElseThrow(() -> new NotFoundException("unknown-collaboration"));
        var invited = known(organisationIds);
        return sending.send(collaboration, invited, message, clock.instant());
    }

    public InvitationDetails withdraw(UUID id, Actor actor) {
        var invitation = invitations.findToChange(id).orElseThrow(() -> new NotFoundException("unknown-invitation"));
        requireToInvite(actor, invitation.collaborationId());
        invitation.withdraw(clock.instant());
        invitations.saveAndFlush(invitation);
        return invitations.findDetails(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public InvitationDetails find(UUID id, Actor reader) {
        var details = invitations.findDetails(id).orElseThrow(() -> new NotFoundException("unknown-invitation"));
        Actor.require(details.isVisibleTo(reader));
        return details;
    }

    /** VNG sees all; everybody else what the organisation they act for sent or received. */
    @Transactional(readOnly = true)
    public Page<InvitationDetails> list(InvitationFilter filter, Paging paging, Actor reader) {
        var all = reader.isFunctionalAdministrator() || reader.isVngViewer();
        return invitations.findDetails(
                all,
                all ? List.of() : organisations.actedFor(reader),
                filter.collaborationId(),
                filter.organisationId(),
                filter.status(),
                paging.toPageable(NEWEST_FIRST));
    }

    private List<KnownOrganisation> known(List<UUID> ids) {
        var known = organisations.findAll(ids).stream()
                .collect(Collectors.toMap(KnownOrganisation::id, Function.identity()));
        var unknown = IntStream.range(0, ids.size())
                .filter(at -> !known.containsKey(ids.get(at)))
                .mapToObj(at -> Integer.toString(at + 1))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new NotFoundException("unknown-invitees", unknown);
        }
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    static void requireToInvite(Actor actor, UUID collaborationId) {
        Actor.require(actor.isFunctionalAdministrator()
                || actor.actsFor(collaborationId, Role.ADMINISTRATOR, Role.OFFERING_MANAGER, Role.USAGE_MANAGER));
    }
}
