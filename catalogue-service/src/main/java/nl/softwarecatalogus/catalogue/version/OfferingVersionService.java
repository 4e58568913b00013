// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferingChanges;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.catalogue.offering.OfferingViews;
import nl.softwarecatalogus.catalogue.version.OfferingVersionRepository.VersionUse;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.semver4j.Semver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class OfferingVersionService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final int MOST = 500;
    private static final Comparator<OfferingVersion> NEWEST_FIRST = Comparator.comparing(
                    (OfferingVersion version) -> Semver.parse(version.number()))
            .thenComparing(OfferingVersion::number)
            .reversed();

    private final OfferingVersionRepository versions;
    private final OfferingChanges changes;
    private final OfferingViews offerings;
    private final Clock clock;

    OfferingVersionService(
            OfferingVersionRepository versions, OfferingChanges changes, OfferingViews offerings, Clock clock) {
        this.versions = versions;
        this.changes = changes;
        this.offerings = offerings;
        this.clock = clock;
    }

    /** Of what this reader may see; the newest first. */
    @Transactional(readOnly = true)
    public List<VersionView> find(Actor reader, UUID offeringId) {
        var seesUse = changes.maySeeUse(reader, offerings.require(reader, offeringId));
        var users = versions.countUsersOf(offeringId).stream().collect(toMap(VersionUse::getId, VersionUse::getUsers));
        return versions.findByOfferingId(offeringId).stream()
                .sorted(NEWEST_FIRST)
                .map(version -> VersionView.of(version, today(), seesUse ? users.getOrDefault(version.id(), 0L) : null))
                .toList();
    }

    @Transactional(readOnly = true)
    public VersionView require(Actor reader, UUID offeringId, UUID id) {
        var seesUse = changes.maySeeUse(reader, offerings.require(reader, offeringId));
        return VersionView.of(load(offeringId, id), today(), seesUse ? versions.countUsers(id) : null);
    }

    public VersionView add(Actor actor, UUID offeringId, String number, VersionDates dates) {
        var offering = changes.requireChangeable(actor, offeringId);
        if (offering.kind() == OfferingKind.SERVICE) {
            throw new ConflictException("service-has-no-versions", offering.name());
        }
        var version = new OfferingVersion(offeringId, number, dates);
        refuseSame(version);
        if (versions.findByOfferingId(offeringId).size() >= MOST) {
            throw new ConflictException("too-many-versions", MOST);
        }
        return changes.telling(offeringId, () -> saved(version));
    }

    public VersionView revise(
            Actor actor, UUID offeringId, UUID id, ExpectedVersion expected, String number, VersionDates dates) {
        var version = changeable(actor, offeringId, id);
        expected.mustBe(version.version());
        return changes.telling(offeringId, () -> {
            version.revise(number, dates);
            refuseSame(version);
            return saved(version);
        });
    }

    /** Only what nobody uses; a version that was used ends by its dates. */
    public void remove(Actor actor, UUID offeringId, UUID id, ExpectedVersion expected) {
        var version = changeable(actor, offeringId, id);
        expected.mustBe(version.version());
        var users = versions.countUsers(id);
        if (users > 0) {
            throw new ConflictException("version-in-use", users);
        }
        changes.telling(offeringId, () -> {
            versions.delete(version);
            versions.flush();
            return version;
        });
    }

    /** @throws InvalidInputException when there is no such version of this application */
    @Transactional(readOnly = true)
    public void requireOf(UUID offeringId, @Nullable UUID versionId) {
        var faults = faults(offeringId, versionId);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** What is wrong with naming this version of that application, to be told with other faults. */
    @Transactional(readOnly = true)
    public List<InvalidParam> faults(UUID offeringId, @Nullable UUID versionId) {
        return versionId == null || versions.existsByOfferingIdAndId(offeringId, versionId)
                ? List.of()
                : List.of(new InvalidParam("versionId", "unknown-version"));
    }

    private OfferingVersion changeable(Actor actor, UUID offeringId, UUID id) {
        changes.requireChangeable(actor, offeringId);
        return load(offeringId, id);
    }

    private OfferingVersion load(UUID offeringId, UUID id) {
        return versions.findByOfferingIdAndId(offeringId, id)
                .orElseThrow(() -> new NotFoundException("version-not-found"));
    }

    private void refuseSame(OfferingVersion version) {
        versions.findByOfferingIdAndNumber(version.offeringId(), version.number())
                .filter(same -> !same.id().equals(version.id()))
                .ifPresent(same -> {
                    var conflict = new Conflict(same.id().toString(), same.number(), "version-exists");
                    throw ConflictException.naming("version-exists", List.of(conflict));
                });
    }

    private VersionView saved(OfferingVersion version) {
        var kept = versions.saveAndFlush(version);
        return VersionView.of(kept, today(), versions.countUsers(kept.id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }
}
