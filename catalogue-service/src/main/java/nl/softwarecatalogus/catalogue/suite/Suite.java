// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.suite;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offering that includes others (suite). Its parts may be suites themselves, but never lead back to it. */
@Entity
public class Suite {

    /** Of one that includes nothing yet. */
    static final long NEW = 0;

    @Id
    private UUID offeringId;

    @Version
    private @Nullable Long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "suite_part", joinColumns = @JoinColumn(name = "suite_id"))
    @Column(name = "part_id")
    private Set<UUID> partIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Suite() {}

    Suite(UUID offeringId) {
        this.offeringId = offeringId;
    }

    void include(Set<UUID> parts) {
        partIds.retainAll(parts);
        partIds.addAll(parts);
    }

    UUID offeringId() {
        return offeringId;
    }

    Set<UUID> partIds() {
        return Set.copyOf(partIds);
    }

    long version() {
        return version == null ? NEW : version + 1;
    }
}
