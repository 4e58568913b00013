// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.TeamService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator has to decide on, and what was decided lately. */
@Service
@Transactional(readOnly = true)
public class AccessRequestDesk {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("askedAt"), Sort.Order.asc("id"));

    private static final List<AccessRequestStatus> CONFIRMED =
            List.of(AccessRequestStatus.OPEN, AccessRequestStatus.APPROVED, AccessRequestStatus.DECLINED);

    private final AccessRequestRepository requests;
    private final TeamService teams;

    AccessRequestDesk(AccessRequestRepository requests, TeamService teams) {
        this.requests = requests;
        this.teams = teams;
    }

    /** Those of whom it is certain that they ask it themselves. */
    public PageOf<AccessRequest> list(
            UUID organisationId, @Nullable AccessRequestStatus status, Paging paging, Actor reader) {
        teams.requireToRead(organisationId, reader);
        var statuses = CONFIRMED.stream()
                .filter(confirmed -> status == null || confirmed == status)
                .toList();
        var page = requests.findByOrganisationIdAndStatusIn(organisationId, statuses, paging.toPageable(NEWEST_FIRST));
        return PageOf.of(page.getContent(), paging, page.getTotalElements());
    }
}
