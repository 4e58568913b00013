// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.services;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.offering.OfferingChanges;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingStatus;
import nl.softwarecatalogus.catalogue.offering.OfferingView;
import nl.softwarecatalogus.catalogue.offering.OfferingViews;
import nl.softwarecatalogus.catalogue.services.ServiceProfileView.ServicedApplication;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class ServiceProfileService {

    private final ServiceProfileRepository profiles;
    private final OfferingChanges changes;
    private final OfferingViews offerings;

    ServiceProfileService(ServiceProfileRepository profiles, OfferingChanges changes, OfferingViews offerings) {
        this.profiles = profiles;
        this.changes = changes;
        this.offerings = offerings;
    }

    @Transactional(readOnly = true)
    public ServiceProfileView find(Actor reader, UUID offeringId) {
        requireService(offerings.require(reader, offeringId));
        return profiles.findById(offeringId)
                .map(profile -> view(reader, profile))
                .orElseGet(() -> new ServiceProfileView(ServiceProfile.NEW, null, List.of()));
    }

    public ServiceProfileView describe(
            Actor actor, UUID offeringId, ExpectedVersion expected, ServiceType type, Set<UUID> applicationIds) {
        requireService(changes.requireChangeable(actor, offeringId));
        var profile = profiles.findById(offeringId).orElseGet(() -> new ServiceProfile(offeringId, type));
        expected.mustBe(profile.version());
        refuseObstacles(actor, applicationIds, profile.applicationIds());
        return view(actor, changes.telling(offeringId, () -> {
            profile.describe(type, applicationIds);
            return profiles.saveAndFlush(profile);
        }));
    }

    private void refuseObstacles(Actor actor, Set<UUID> applicationIds, Set<UUID> kept) {
        var known = offerings.findAll(actor, applicationIds).stream()
                .collect(Collectors.toMap(OfferingView::id, Function.identity()));
        var obstacles = new ArrayList<Conflict>();
        for (var id : new HashSet<>(applicationIds)) {
            var application = known.get(id);
            var obstacle = kept.contains(id) ? null : obstacle(application);
            if (obstacle != null) {
                obstacles.add(new Conflict(id.toString(), application == null ? "" : application.name(), obstacle));
            }
        }
        if (!obstacles.isEmpty()) {
            throw ConflictException.naming("service-refused", obstacles);
        }
    }

    private static @Nullable String obstacle(@Nullable OfferingView application) {
        if (application == null) {
            return "application-not-available";
        }
        if (application.kind() == OfferingKind.SERVICE) {
            return "service-on-service";
        }
        return application.status() == OfferingStatus.WITHDRAWN ? "offering-is-withdrawn" : null;
    }

    private static void requireService(OfferingView offering) {
        if (offering.kind() != OfferingKind.SERVICE) {
            throw new ConflictException("no-service", offering.name());
        }
    }

    private ServiceProfileView view(Actor reader, ServiceProfile profile) {
        var applications = offerings.findAll(reader, profile.applicationIds()).stream()
                .map(ServicedApplication::of)
                .toList();
        return new ServiceProfileView(profile.version(), profile.type(), applications);
    }
}
