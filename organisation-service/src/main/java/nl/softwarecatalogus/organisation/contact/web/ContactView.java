// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact.web;

import java.util.UUID;
import nl.softwarecatalogus.organisation.contact.ContactField;
import nl.softwarecatalogus.organisation.contact.ContactKind;
import nl.softwarecatalogus.organisation.contact.SeenContact;
import nl.softwarecatalogus.organisation.contact.Visibility;
import org.jspecify.annotations.Nullable;

/** A contact as this reader may see it. */
record ContactView(
        UUID id,
        ContactKind kind,
        String label,
        @Nullable FieldView name,
        @Nullable FieldView position,
        @Nullable FieldView email,
        @Nullable FieldView telephone) {

    /** @param visibleTo only for whoever sees everything */
    record FieldView(String value, @Nullable Visibility visibleTo) {}

    static ContactView of(SeenContact contact) {
        var details = contact.details();
        var whole = contact.isWhole();
        return new ContactView(
                contact.id(),
                contact.kind(),
                contact.label(),
                view(details.name(), whole),
                view(details.position(), whole),
                view(details.email(), whole),
                view(details.telephone(), whole));
    }

    private static @Nullable FieldView view(@Nullable ContactField field, boolean whole) {
        return field == null ? null : new FieldView(field.value(), whole ? field.visibleTo() : null);
    }
}
