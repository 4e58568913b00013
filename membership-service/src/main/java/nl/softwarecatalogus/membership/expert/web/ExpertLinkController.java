// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert.web;

import java.time.LocalDate;
import nl.softwarecatalogus.membership.expert.ExpertAnswer;
import nl.softwarecatalogus.membership.expert.ExpertDetails;
import nl.softwarecatalogus.membership.expert.ExpertLinkService;
import nl.softwarecatalogus.membership.expert.ExpertStatus;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For experts without an account. The secret comes in a header, so that it stands in no log of addresses. */
@RestController
@RequestMapping("/v1/expert-links/current")
class ExpertLinkController {

    private static final String TOKEN = "Answer-Token";

    private final ExpertLinkService links;

    ExpertLinkController(ExpertLinkService links) {
        this.links = links;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ExpertLinkView find(@RequestHeader(TOKEN) String token) {
        return ExpertLinkView.of(links.find(new LinkSecret(token)));
    }

    @PostMapping("/answers")
    ExpertLinkView answer(@RequestBody AnswerAsExpert request, @RequestHeader(TOKEN) String token) {
        return ExpertLinkView.of(links.answer(new LinkSecret(token), request.answer()));
    }

    record AnswerAsExpert(ExpertAnswer answer) {}

    /** What the person sees of the own invitation or participation. */
    record ExpertLinkView(
            String community,
            ExpertStatus status,
            @Nullable String message,
            LocalDate expiresOn,
            @Nullable LocalDate joinedOn) {

        static ExpertLinkView of(ExpertDetails details) {
            var state = details.state();
            return new ExpertLinkView(
                    details.community().name(),
                    state.status(),
                    details.expert().person().orElseThrow().message(),
                    state.expiresOn(),
                    state.joinedOn());
        }
    }
}
