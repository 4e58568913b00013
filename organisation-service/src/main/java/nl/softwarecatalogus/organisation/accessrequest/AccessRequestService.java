// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody asks for access. Whether a stranger is known here already is told to the owner of the mailbox only. */
@Service
@Transactional
public class AccessRequestService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final OrganisationService organisations;
    private final AccessRequests requests;
    private final AccessRequestNews news;
    private final Clock clock;

    AccessRequestService(
            OrganisationService organisations, AccessRequests requests, AccessRequestNews news, Clock clock) {
        this.organisations = organisations;
        this.requests = requests;
        this.news = news;
        this.clock = clock;
    }

    public AccessReceipt ask(UUID organisationId, AccessQuestion question, Actor actor) {
        var organisation = open(organisations.find(organisationId, actor).state());
        requests.requireAdministrator(organisation);
        if (actor.isVisitor()) {
            askVisitor(organisation, question);
        } else {
            news.opened(requests.open(
                    organisation, Applicants.loggedIn(question, actor), question.message(), clock.instant()));
        }
        var today = clock.instant().atZone(NETHERLANDS).toLocalDate();
        return new AccessReceipt(organisation.name(), today);
    }

    /** The owner of the mailbox opened the link: now the administrators are asked. Again is harmless. */
    public AccessReceipt confirm(LinkSecret secret) {
        var request = requests.behind(secret);
        var organisation = open(organisations.state(request.organisationId()));
        if (request.status() == AccessRequestStatus.UNCONFIRMED) {
            news.opened(requests.confirm(request, organisation, clock.instant()));
        }
        var asked = request.askedAt().atZone(NETHERLANDS).toLocalDate();
        return new AccessReceipt(organisation.name(), asked);
    }

    private void askVisitor(OrganisationState organisation, AccessQuestion question) {
        var secret = LinkSecret.random();
        requests.unconfirmed(organisation, Applicants.visitor(question), question.message(), secret, clock.instant())
                .ifPresent(request -> news.unconfirmed(request, secret));
    }

    private static OrganisationState open(OrganisationState organisation) {
        if (organisation.status() != OrganisationStatus.ACTIVE) {
            throw new ConflictException("organisation-takes-no-accounts", organisation.name());
        }
        return organisation;
    }
}
