// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact.web;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.contact.ContactService;
import nl.softwarecatalogus.organisation.contact.SeenContact;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/organisations/{organisationId}/contacts")
class ContactController {

    private final ContactService contacts;
    private final PublicUrls urls;

    ContactController(ContactService contacts, PublicUrls urls) {
        this.contacts = contacts;
        this.urls = urls;
    }

    @GetMapping
    List<ContactView> list(@PathVariable UUID organisationId, Actor actor) {
        return contacts.list(organisationId, actor).stream()
                .map(ContactView::of)
                .toList();
    }

    @PostMapping
    ResponseEntity<ContactView> add(
            @PathVariable UUID organisationId, @RequestBody DescribeContact request, Actor actor) {
        var added = contacts.add(organisationId, request.toDescription(), actor);
        var location = urls.of("/v1/organisations/{id}/contacts/{contactId}", organisationId, added.id());
        return answer(ResponseEntity.created(location), added);
    }

    @GetMapping("/{contactId}")
    ResponseEntity<ContactView> find(@PathVariable UUID organisationId, @PathVariable UUID contactId, Actor actor) {
        return answer(ResponseEntity.ok(), contacts.find(organisationId, contactId, actor));
    }

    @PutMapping("/{contactId}")
    ResponseEntity<ContactView> change(
            @PathVariable UUID organisationId,
            @PathVariable UUID contactId,
            @RequestBody DescribeContact request,
            ExpectedVersion expected,
            Actor actor) {
        var changed = contacts.change(organisationId, contactId, request.toDescription(), expected, actor);
        return answer(ResponseEntity.ok(), changed);
    }

    @DeleteMapping("/{contactId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable UUID organisationId, @PathVariable UUID contactId, ExpectedVersion expected, Actor actor) {
        contacts.remove(organisationId, contactId, expected, actor);
    }

    private static ResponseEntity<ContactView> answer(ResponseEntity.BodyBuilder response, SeenContact contact) {
        return response.eTag(Long.toString(contact.version())).body(ContactView.of(contact));
    }
}
