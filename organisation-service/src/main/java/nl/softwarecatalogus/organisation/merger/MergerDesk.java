// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** VNG's view of mergers. */
@Service
@Transactional(readOnly = true)
public class MergerDesk {

    private static final Sort LATEST_FIRST =
            Sort.by(Sort.Order.desc("effectiveOn"), Sort.Order.desc("plannedAt"), Sort.Order.asc("id"));

    private final MergerRepository mergers;
    private final OrganisationService organisations;
    private final MergerProgress progress;

    MergerDesk(MergerRepository mergers, OrganisationService organisations, MergerProgress progress) {
        this.mergers = mergers;
        this.organisations = organisations;
        this.progress = progress;
    }

    public MergerDetails find(UUID id, Actor reader) {
        requireVng(reader);
        var merger = mergers.findById(id).orElseThrow(() -> new NotFoundException("unknown-merger"));
        return progress.of(merger, organisations.states(merger.plan().organisationIds()));
    }

    public PageOf<MergerSummary> list(@Nullable MergerStatus status, Paging paging, Actor reader) {
        requireVng(reader);
        var page = page(status, paging);
        var states = organisations.states(organisationIds(page));
        var items = page.getContent().stream()
                .map(merger -> new MergerSummary(merger, MergerParties.of(merger.plan(), states)))
                .toList();
        return PageOf.of(items, paging, page.getTotalElements());
    }

    private Page<OrganisationMerger> page(@Nullable MergerStatus status, Paging paging) {
        var wanted = paging.toPageable(LATEST_FIRST);
        return status == null ? mergers.findAll(wanted) : mergers.findByStatus(status, wanted);
    }

    private static List<UUID> organisationIds(Page<OrganisationMerger> page) {
        return page.getContent().stream()
                .flatMap(merger -> merger.plan().organisationIds().stream())
                .distinct()
                .toList();
    }

    private static void requireVng(Actor reader) {
        Actor.require(reader.isFunctionalAdministrator() || reader.isVngViewer());
    }
}
