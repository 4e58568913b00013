// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.services;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a service is (dienst), and around which applications and modules; those may be of other providers. */
@Entity
public class ServiceProfile {

    /** Of a service of which nothing was said yet. */
    static final long NEW = 0;

    @Id
    private UUID offeringId;

    @Version
    private @Nullable Long version;

    @Column
    @Enumerated(EnumType.STRING)
    private ServiceType type;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "service_application", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "application_id")
    private Set<UUID> applicationIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ServiceProfile() {}

    ServiceProfile(UUID offeringId, ServiceType type) {
        this.offeringId = offeringId;
        this.type = type;
    }

    void describe(ServiceType otherType, Set<UUID> applications) {
        type = otherType;
        applicationIds.retainAll(applications);
        applicationIds.addAll(applications);
    }

    ServiceType type() {
        return type;
    }

    Set<UUID> applicationIds() {
        return Set.copyOf(applicationIds);
    }

    long version() {
        return version == null ? NEW : version + 1;
    }
}
