// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import java.util.Collection;
import java.util.List;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what a merger would do here, and carries it out in steps that each are a transaction with their own events:
 * wherever it is broken off, it goes on with what has not followed yet.
 */
@Service
@Transactional
public class MergerService {

    private static final int AT_ONCE = 500;

    private final KnownOrganisationService organisations;
    private final MergerRepository mergers;
    private final List<FollowsMergers> followers;
    private final ApplicationEventPublisher events;

    MergerService(
            KnownOrganisationService organisations,
            MergerRepository mergers,
            List<FollowsMergers> followers,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.mergers = mergers;
        this.followers = followers;
        this.events = events;
    }

    /** Says what would follow; nothing does yet. */
    public void assess(OrganisationMerger merger) {
        var merging = merger.merging();
        organisations.mention(merging.target());
        if (mergers.assess(merger)) {
            var counts = followers.stream().map(each -> each.assess(merging)).toList();
            var blockers = followers.stream()
                    .flatMap(each -> each.blockers(merging).stream())
                    .toList();
            events.publishEvent(new CatalogueMergerAssessed(merger.mergerId(), merger.version(), counts, blockers));
        }
    }

    /** From now on nothing new is recorded in the name of the sources, so that what has to follow only grows less. */
    public void begin(OrganisationMerger merger, Collection<OrganisationReference> sources) {
        organisations.merge(merger.merging().target(), sources);
        mergers.begin(merger);
    }

    /**
     * One step of one merger.
     *
     * @return false when there is nothing to do
     */
    public boolean followOn() {
        var merger = mergers.holdNext();
        merger.ifPresent(this::followOn);
        return merger.isPresent();
    }

    private void followOn(OrganisationMerger merger) {
        for (var follower : followers) {
            var followed = follower.follow(merger.merging(), AT_ONCE);
            if (followed.isPresent()) {
                mergers.add(merger.mergerId(), followed.get());
                return;
            }
        }
        mergers.finish(merger.mergerId());
        events.publishEvent(
                new CatalogueMergerFollowed(merger.mergerId(), merger.version(), mergers.counts(merger.mergerId())));
    }
}
