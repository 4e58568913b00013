// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.TeamService;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches and keeps requests: one open and one unconfirmed at a time, of each person to each organisation. */
@Component
class AccessRequests {

    private final AccessRequestRepository requests;
    private final AccessRequestStore store;
    private final TeamService teams;
    private final AccessRequestProperties properties;

    AccessRequests(
            AccessRequestRepository requests,
            AccessRequestStore store,
            TeamService teams,
            AccessRequestProperties properties) {
        this.requests = requests;
        this.store = store;
        this.teams = teams;
        this.properties = properties;
    }

    /** @throws ConflictException when nobody could decide on a request */
    void requireAdministrator(OrganisationState organisation) {
        if (!teams.hasAdministrator(organisation.organisationId())) {
            throw new ConflictException("access-no-administrator", organisation.name());
        }
    }

    /** @throws ConflictException when this person has access, or asked for it already */
    AccessRequest open(OrganisationState organisation, Applicant applicant, @Nullable String message, Instant now) {
        requireNew(organisation, applicant.email());
        return keep(AccessRequest.open(organisation.organisationId(), applicant, message, now));
    }

    /** Empty when this person got a link a moment ago. */
    Optional<AccessRequest> unconfirmed(
            OrganisationState organisation,
            Applicant applicant,
            @Nullable String message,
            LinkSecret secret,
            Instant now) {
        var organisationId = organisation.organisationId();
        store.oneAtATime(organisationId, applicant.email());
        var earlier = requests.findByOrganisationIdAndEmailAndStatus(
                organisationId, applicant.email(), AccessRequestStatus.UNCONFIRMED);
        if (earlier.isEmpty()) {
            return Optional.of(keep(AccessRequest.unconfirmed(organisationId, applicant, message, secret, now)));
        }
        return earlier.filter(request -> !request.hasLinkSince(now.minus(properties.quiet())))
                .map(request -> {
                    request.sendLink(secret, now);
                    return keep(request);
                });
    }

    /** @throws ConflictException when the link never was one, or is one no more */
    AccessRequest behind(LinkSecret secret) {
        return requests.findToConfirm(secret.hash()).orElseThrow(() -> new ConflictException("access-link-over"));
    }

    AccessRequest confirm(AccessRequest request, OrganisationState organisation, Instant now) {
        requireNew(organisation, request.email());
        request.confirm(properties.validity(), now);
        return keep(request);
    }

    AccessRequest toDecide(UUID organisationId, UUID id, Actor actor) {
        teams.requireToChange(organisationId, actor);
        return requests.findToDecide(organisationId, id)
                .orElseThrow(() -> new NotFoundException("unknown-access-request"));
    }

    AccessRequest keep(AccessRequest request) {
        return requests.saveAndFlush(request);
    }

    private void requireNew(OrganisationState organisation, String email) {
        var organisationId = organisation.organisationId();
        store.oneAtATime(organisationId, email);
        if (teams.includes(organisationId, email)) {
            throw new ConflictException("access-present", organisation.name());
        }
        if (requests.existsByOrganisationIdAndEmailAndStatus(organisationId, email, AccessRequestStatus.OPEN)) {
            throw new ConflictException("access-asked-already", organisation.name());
        }
    }
}
