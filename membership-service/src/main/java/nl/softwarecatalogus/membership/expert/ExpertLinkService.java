// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import java.time.Clock;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person does over the personal link. It also works after joining, so that they can leave without asking. */
@Service
@Transactional
public class ExpertLinkService {

    private final ExpertRepository experts;
    private final KnownOrganisationService organisations;
    private final Clock clock;

    ExpertLinkService(ExpertRepository experts, KnownOrganisationService organisations, Clock clock) {
        this.experts = experts;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ExpertDetails find(LinkSecret token) {
        return details(experts.findByLinkHash(token.hash()).orElseThrow(ExpertLinkService::unknown));
    }

    public ExpertDetails answer(LinkSecret token, ExpertAnswer answer) {
        organisations.keepMergersAway();
        var expert = experts.findToChange(token.hash()).orElseThrow(ExpertLinkService::unknown);
        var now = clock.instant();
        expert.expireIfDue(now);
        var details = details(expert);
        switch (answer) {
            case JOIN -> {
                if (!details.community().isActive()) {
                    throw new ConflictException("collaboration-not-active");
                }
                expert.join(now);
            }
            case DECLINE -> expert.decline(now);
            case LEAVE -> expert.leave(now);
        }
        return new ExpertDetails(experts.saveAndFlush(expert), details.community());
    }

    private ExpertDetails details(Expert expert) {
        return new ExpertDetails(
                expert, organisations.find(expert.state().communityId()).orElseThrow());
    }

    private static NotFoundException unknown() {
        return new NotFoundException("unknown-expert-link");
    }
}
