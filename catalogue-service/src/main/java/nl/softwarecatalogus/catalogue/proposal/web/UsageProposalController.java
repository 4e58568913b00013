// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.proposal.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.proposal.ProposalAnswerService;
import nl.softwarecatalogus.catalogue.proposal.ProposalView;
import nl.softwarecatalogus.catalogue.proposal.ProposalViews;
import nl.softwarecatalogus.catalogue.proposal.ProposeUsage;
import nl.softwarecatalogus.catalogue.proposal.UsageProposalService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/usage-proposals")
class UsageProposalController {

    private final UsageProposalService proposals;
    private final ProposalAnswerService answers;
    private final ProposalViews views;
    private final PublicUrls urls;

    UsageProposalController(
            UsageProposalService proposals, ProposalAnswerService answers, ProposalViews views, PublicUrls urls) {
        this.proposals = proposals;
        this.answers = answers;
        this.views = views;
        this.urls = urls;
    }

    @PostMapping
    ResponseEntity<ProposalView> propose(Actor actor, @RequestBody ProposeUsage wish) {
        var proposal = proposals.propose(actor, wish);
        return ResponseEntity.created(urls.of("/v1/usage-proposals/{id}", proposal.id()))
                .eTag(Long.toString(proposal.version()))
                .body(proposal);
    }

    @GetMapping
    PageOf<ProposalView> find(Actor actor, @ModelAttribute ProposalQuery query, Paging paging) {
        return views.find(actor, query.filter(actor), paging);
    }

    @GetMapping("/{id}")
    ResponseEntity<ProposalView> read(Actor actor, @PathVariable UUID id) {
        return answer(views.require(actor, id));
    }

    @PostMapping("/{id}/confirmations")
    ResponseEntity<ProposalView> confirm(
            Actor actor, @PathVariable UUID id, @RequestBody(required = false) @Nullable ConfirmProposal request) {
        return answer(answers.confirm(actor, id, ConfirmProposal.answer(request)));
    }

    @PostMapping("/{id}/rejections")
    ResponseEntity<ProposalView> reject(
            Actor actor, @PathVariable UUID id, @RequestBody(required = false) @Nullable RejectProposal request) {
        return answer(answers.reject(actor, id, RejectProposal.answer(request)));
    }

    @PostMapping("/{id}/withdrawals")
    ResponseEntity<ProposalView> withdraw(Actor actor, @PathVariable UUID id) {
        return answer(proposals.withdraw(actor, id));
    }

    private static ResponseEntity<ProposalView> answer(ProposalView proposal) {
        return ResponseEntity.ok().eTag(Long.toString(proposal.version())).body(proposal);
    }
}
