// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.util.List;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For VNG: which organisations have reviewed, and which are late. */
@Service
@Transactional(readOnly = true)
public class ReviewOverviewService {

    private final ReviewSearch search;
    private final Rounds rounds;

    ReviewOverviewService(ReviewSearch search, Rounds rounds) {
        this.search = search;
        this.rounds = rounds;
    }

    /** @param status null for all */
    public PageOf<OrganisationReview> page(@Nullable ReviewStatus status, Paging paging, Actor reader) {
        requireVng(reader);
        return search.page(status, paging, rounds.present());
    }

    public List<OrganisationReview> all(@Nullable ReviewStatus status, Actor reader) {
        requireVng(reader);
        return search.all(status, rounds.present());
    }

    private static void requireVng(Actor reader) {
        Actor.require(reader.isFunctionalAdministrator() || reader.isVngViewer());
    }
}
