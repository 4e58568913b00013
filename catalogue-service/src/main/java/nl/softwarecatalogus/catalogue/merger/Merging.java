// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Organisations that go on as one. */
public record Merging(OrganisationReference target, Set<UUID> sourceIds) {

    public Merging {
        sourceIds = Set.copyOf(sourceIds);
    }

    public boolean isSource(@Nullable UUID organisationId) {
        return organisationId != null && sourceIds.contains(organisationId);
    }

    /** Who an organisation is from then on: the target, or itself when it takes no part. */
    public OrganisationReference after(OrganisationReference organisation) {
        return isSource(organisation.organisationId()) ? target : organisation;
    }

    public UUID after(UUID organisationId) {
        return isSource(organisationId) ? target.organisationId() : organisationId;
    }

    /** Fills in {@code :target}, {@code :sources} and {@code :parties}: the target and the sources. */
    public StatementSpec applyTo(StatementSpec query) {
        var parties = Stream.concat(Stream.of(target.organisationId()), sourceIds.stream())
                .collect(Collectors.toSet());
        return query.param("target", target.organisationId())
                .param("sources", sourceIds.toArray(UUID[]::new))
                .param("parties", parties.toArray(UUID[]::new));
    }
}
