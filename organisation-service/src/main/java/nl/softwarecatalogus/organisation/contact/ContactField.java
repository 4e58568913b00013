// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One part of a contact, and who sees it. */
@Embeddable
public record ContactField(
        @Column String value,
        @Enumerated(EnumType.STRING) @Column Visibility visibleTo) {}
