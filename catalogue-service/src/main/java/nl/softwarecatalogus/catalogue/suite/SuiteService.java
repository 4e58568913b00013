// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.suite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.offering.OfferingChanges;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingReference;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import nl.softwarecatalogus.catalogue.offering.OfferingViews;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class SuiteService {

    private final SuiteRepository suites;
    private final OfferingChanges changes;
    private final OfferingViews offerings;

    SuiteService(SuiteRepository suites, OfferingChanges changes, OfferingViews offerings) {
        this.suites = suites;
        this.changes = changes;
        this.offerings = offerings;
    }

    @Transactional(readOnly = true)
    public SuiteView find(Actor reader, UUID offeringId) {
        offerings.require(reader, offeringId);
        var suite = suites.findById(offeringId).orElseGet(() -> new Suite(offeringId));
        return view(reader, suite);
    }

    /** From now on it includes these and nothing else. */
    public SuiteView include(Actor actor, UUID offeringId, ExpectedVersion expected, Set<UUID> partIds) {
        var offering = changes.requireChangeable(actor, offeringId);
        suites.lock(offering.provider().organisationId());
        var suite = suites.findById(offeringId).orElseGet(() -> new Suite(offeringId));
        expected.mustBe(suite.version());
        refuseObstacles(actor, offering, partIds, suite.partIds());
        return view(actor, changes.telling(offeringId, () -> {
            suite.include(partIds);
            return suites.saveAndFlush(suite);
        }));
    }

    private void refuseObstacles(Actor actor, OfferingView offering, Set<UUID> partIds, Set<UUID> kept) {
        if (offering.kind() == OfferingKind.SERVICE) {
            throw new ConflictException("service-in-no-suite", offering.name());
        }
        Map<UUID, OfferingView> known = offerings.findAll(actor, partIds).stream()
                .collect(Collectors.toMap(OfferingView::id, Function.identity()));
        Set<UUID> circular = partIds.isEmpty() ? Set.of() : suites.findCircular(offering.id(), partIds);
        var obstacles = new ArrayList<Conflict>();
        for (var id : new HashSet<>(partIds)) {
            var part = known.get(id);
            var obstacle = obstacle(offering, part, circular.contains(id), kept.contains(id));
            if (obstacle != null) {
                obstacles.add(new Conflict(id.toString(), part == null ? "" : part.name(), obstacle));
            }
        }
        if (!obstacles.isEmpty()) {
            throw ConflictException.naming("suite-refused", obstacles);
        }
    }

    private static @Nullable String obstacle(
            OfferingView offering, @Nullable OfferingView part, boolean isCircular, boolean isKept) {
        if (part == null) {
            return "application-not-available";
        }
        if (isCircular) {
            return "suite-in-circle";
        }
        if (part.kind() == OfferingKind.SERVICE) {
            return "service-in-no-suite";
        }
        if (!part.provider().equals(offering.provider())) {
            return "part-of-other-provider";
        }
        return part.status() == OfferingStatus.WITHDRAWN && !isKept ? "offering-is-withdrawn" : null;
    }

    private SuiteView view(Actor reader, Suite suite) {
        return new SuiteView(
                suite.version(),
                references(reader, suite.partIds()),
                references(reader, suites.findSuitesOf(suite.offeringId())));
    }

    private List<OfferingReference> references(Actor reader, Collection<UUID> ids) {
        return offerings.findAll(reader, ids).stream()
                .map(OfferingView::reference)
                .toList();
    }
}
