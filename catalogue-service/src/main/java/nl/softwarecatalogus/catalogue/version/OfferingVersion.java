// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.semver4j.Semver;

/** A version of an application or module (versie), numbered as <a href="https://semver.org">semver.org</a> has it. */
@Entity
public class OfferingVersion {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID offeringId;

    @Column
    private String number;

    @Embedded
    private VersionDates dates;

    @SuppressWarnings("NullAway.Init")
    protected OfferingVersion() {}

    OfferingVersion(UUID offeringId, String number, VersionDates dates) {
        refuseFaults(number, dates);
        this.id = UUID.randomUUID();
        this.offeringId = offeringId;
        this.number = number;
        this.dates = dates;
    }

    void revise(String otherNumber, VersionDates otherDates) {
        refuseFaults(otherNumber, otherDates);
        number = otherNumber;
        dates = otherDates;
    }

    UUID id() {
        return id;
    }

    UUID offeringId() {
        return offeringId;
    }

    String number() {
        return number;
    }

    VersionDates dates() {
        return dates;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private static void refuseFaults(String number, VersionDates dates) {
        var faults = new ArrayList<InvalidParam>();
        var read = Semver.parse(number);
        if (read == null || !read.toString().equals(number)) {
            faults.add(new InvalidParam("number", "not-semver"));
        }
        faults.addAll(dates.faults());
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
