// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class ContactService {

    private static final int MOST = 20;

    private final ContactPointRepository contacts;
    private final OrganisationService organisations;
    private final Circles circles;

    ContactService(ContactPointRepository contacts, OrganisationService organisations, Circles circles) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.circles = circles;
    }

    /** What this reader may see, by label. */
    @Transactional(readOnly = true)
    public List<SeenContact> list(UUID organisationId, Actor reader) {
        var circle = circles.of(reader, known(organisationId, reader));
        return contacts.findByOrganisationIdOrderByLabelAscIdAsc(organisationId).stream()
                .map(contact -> contact.seenFrom(circle))
                .filter(seen -> !seen.details().isEmpty())
                .toList();
    }

    @Transactional(readOnly = true)
    public SeenContact find(UUID organisationId, UUID id, Actor reader) {
        var circle = circles.of(reader, known(organisationId, reader));
        var seen = get(organisationId, id).seenFrom(circle);
        if (seen.details().isEmpty()) {
            throw unknown();
        }
        return seen;
    }

    public SeenContact add(UUID organisationId, ContactDescription description, Actor actor) {
        var organisation = organisations.administered(organisationId, actor);
        var contact = ContactPoint.of(organisation, description);
        if (contacts.countByOrganisationId(organisationId) >= MOST) {
            throw new ConflictException("too-many-contacts", organisation.name(), MOST);
        }
        return whole(contacts.saveAndFlush(contact));
    }

    public SeenContact change(
            UUID organisationId, UUID id, ContactDescription description, ExpectedVersion expected, Actor actor) {
        var organisation = organisations.administered(organisationId, actor);
        var contact = get(organisationId, id);
        expected.mustBe(contact.version());
        contact.describe(organisation, description);
        return whole(contacts.saveAndFlush(contact));
    }

    public void remove(UUID organisationId, UUID id, ExpectedVersion expected, Actor actor) {
        organisations.administered(organisationId, actor);
        var contact = get(organisationId, id);
        expected.mustBe(contact.version());
        contacts.delete(contact);
    }

    private OrganisationState known(UUID organisationId, Actor reader) {
        return organisations.shown(organisationId, reader);
    }

    private ContactPoint get(UUID organisationId, UUID id) {
        return contacts.findByOrganisationIdAndId(organisationId, id).orElseThrow(ContactService::unknown);
    }

    private static SeenContact whole(ContactPoint contact) {
        return contact.seenFrom(Visibility.OWN_ORGANISATION);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("unknown-contact");
    }
}
