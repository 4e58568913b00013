// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How a collaboration or community is run: a collaboration formally, with kind, legal form and chair; a community
 * informally, with a charter.
 */
@Embeddable
public record Governance(
        @Enumerated(EnumType.STRING) @Nullable CollaborationKind collaborationKind,
        @Enumerated(EnumType.STRING) @Nullable LegalForm legalForm,
        @Nullable String chair,
        @Nullable String charter) {

    public static final Governance NONE = new Governance(null, null, null, null);
}
