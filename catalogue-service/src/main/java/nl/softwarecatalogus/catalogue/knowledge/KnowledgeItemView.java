// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.file.FileReference;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import org.jspecify.annotations.Nullable;

/** A best practice or standard as a reader sees it. */
public record KnowledgeItemView(
        UUID id,
        @JsonIgnore long version,
        KnowledgeKind kind,
        OrganisationReference provider,
        String title,
        @Nullable String summary,
        @Nullable String link,
        @Nullable FileReference file,
        KnowledgeStatus status,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn) {}
