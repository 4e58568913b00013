// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration.web;

import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.CollaborationKind;
import nl.softwarecatalogus.organisation.registration.Organisation;
import nl.softwarecatalogus.organisation.registration.OrganisationFacets;
import nl.softwarecatalogus.organisation.registration.OrganisationFilter;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.organisation.registration.OrganisationSummary;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/organisations")
class OrganisationController {

    private final OrganisationService organisations;
    private final PublicUrls urls;

    OrganisationController(OrganisationService organisations, PublicUrls urls) {
        this.organisations = organisations;
        this.urls = urls;
    }

    @GetMapping
    PageOf<OrganisationSummary> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable OrganisationType organisationType,
            @RequestParam(required = false) @Nullable CollaborationKind collaborationKind,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable OrganisationStatus status,
            @RequestParam(required = false) @Nullable UUID admissionRequestId,
            Paging paging,
            Actor actor) {
        var filter =
                new OrganisationFilter(q, organisationType, collaborationKind, province, status, admissionRequestId);
        return organisations.list(filter, paging, actor);
    }

    @GetMapping("/facets")
    OrganisationFacets count(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable OrganisationType organisationType,
            @RequestParam(required = false) @Nullable CollaborationKind collaborationKind,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable OrganisationStatus status,
            Actor actor) {
        var filter = new OrganisationFilter(q, organisationType, collaborationKind, province, status, null);
        return organisations.count(filter, actor);
    }

    @PostMapping
    ResponseEntity<OrganisationView> register(@RequestBody RegisterOrganisation request, Actor actor) {
        var registered = organisations.register(request.toRegistration(), actor);
        var location = urls.of("/v1/organisations/{id}", registered.state().organisationId());
        return answer(ResponseEntity.created(location), registered, actor);
    }

    @GetMapping("/{organisationId}")
    ResponseEntity<OrganisationView> find(@PathVariable UUID organisationId, Actor actor) {
        return answer(ResponseEntity.ok(), organisations.find(organisationId, actor), actor);
    }

    @PutMapping("/{organisationId}")
    ResponseEntity<OrganisationView> revise(
            @PathVariable UUID organisationId,
            @RequestBody ReviseOrganisation request,
            ExpectedVersion version,
            Actor actor) {
        var revised = organisations.revise(organisationId, request.toRevision(), version, actor);
        return answer(ResponseEntity.ok(), revised, actor);
    }

    @PostMapping("/{organisationId}/activations")
    ResponseEntity<OrganisationView> activate(@PathVariable UUID organisationId, Actor actor) {
        return answer(ResponseEntity.ok(), organisations.activate(organisationId, actor), actor);
    }

    @PostMapping("/{organisationId}/deactivations")
    ResponseEntity<OrganisationView> deactivate(@PathVariable UUID organisationId, Actor actor) {
        return answer(ResponseEntity.ok(), organisations.deactivate(organisationId, actor), actor);
    }

    private ResponseEntity<OrganisationView> answer(
            ResponseEntity.BodyBuilder response, Organisation organisation, Actor actor) {
        var successor = organisations.successor(organisation.state());
        return response.eTag(Long.toString(organisation.version()))
                .body(OrganisationView.of(organisation, successor, actor));
    }
}
