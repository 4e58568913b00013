// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to be admitted, without any person in it.
 *
 * @param intendedMunicipalities codes of the municipalities that would be its members
 */
@Embeddable
public record Candidate(
        String name,
        @Enumerated(EnumType.STRING) OrganisationType organisationType,
        @Enumerated(EnumType.STRING) @Nullable CollaborationKind collaborationKind,
        @Enumerated(EnumType.STRING) @Nullable LegalBasis legalBasis,
        @Embedded Identifiers identifiers,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(columnDefinition = "text[]")
        List<String> intendedMunicipalities) {

    /** Hibernate passes null for identifiers of which every column is empty. */
    public Candidate {
        name = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        identifiers = Objects.requireNonNullElse(identifiers, Identifiers.NONE);
        intendedMunicipalities = List.copyOf(intendedMunicipalities);
    }
}
