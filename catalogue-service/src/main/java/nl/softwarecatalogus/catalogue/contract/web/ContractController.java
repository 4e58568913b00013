// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.Revisions;
import nl.softwarecatalogus.catalogue.contract.ContractService;
import nl.softwarecatalogus.catalogue.contract.ContractView;
import nl.softwarecatalogus.catalogue.contract.ContractViews;
import nl.softwarecatalogus.catalogue.organisation.ActingOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/v1/contracts")
class ContractController {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final ContractService contracts;
    private final ContractViews views;
    private final PublicUrls urls;
    private final Clock clock;
    private final Revisions revisions;

    // More collaborators than the house allows: what ends soon depends on today.
    ContractController(
            ContractService contracts, ContractViews views, PublicUrls urls, Clock clock, Revisions revisions) {
        this.contracts = contracts;
        this.views = views;
        this.urls = urls;
        this.clock = clock;
        this.revisions = revisions;
    }

    @PostMapping
    ResponseEntity<ContractView> register(Actor actor, @RequestBody RegisterContract request) {
        var organisationId = ActingOrganisation.of(actor, request.organisationId(), "organisationId");
        var contract = contracts.register(actor, organisationId, request.wish());
        return ResponseEntity.created(urls.of("/v1/contracts/{id}", contract.id()))
                .eTag(Long.toString(contract.version()))
                .body(contract);
    }

    @GetMapping
    PageOf<ContractView> find(Actor actor, @ModelAttribute ContractQuery query, Paging paging) {
        var of = ActingOrganisation.of(actor, query.organisationId(), "organisationId");
        return views.find(actor, query.filter(of, LocalDate.ofInstant(clock.instant(), NETHERLANDS)), paging);
    }

    @GetMapping("/{id}")
    ResponseEntity<ContractView> read(Actor actor, @PathVariable UUID id) {
        return answer(views.require(actor, id));
    }

    @PutMapping("/{id}")
    ResponseEntity<ContractView> revise(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ObjectNode given) {
        var present = ReviseContract.present(views.require(actor, id), given);
        var request = revisions.complete(ReviseContract.class, present, given);
        return answer(contracts.revise(actor, id, expected, request.wish()));
    }

    @PostMapping("/{id}/withdrawals")
    ResponseEntity<ContractView> withdraw(Actor actor, @PathVariable UUID id) {
        return answer(contracts.withdraw(actor, id));
    }

    private static ResponseEntity<ContractView> answer(ContractView contract) {
        return ResponseEntity.ok().eTag(Long.toString(contract.version())).body(contract);
    }
}
