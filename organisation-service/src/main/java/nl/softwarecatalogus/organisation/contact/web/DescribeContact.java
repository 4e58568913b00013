// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact.web;

import nl.softwarecatalogus.organisation.contact.ContactDescription;
import nl.softwarecatalogus.organisation.contact.ContactDetails;
import nl.softwarecatalogus.organisation.contact.ContactField;
import nl.softwarecatalogus.organisation.contact.ContactKind;
import nl.softwarecatalogus.organisation.contact.Visibility;
import org.jspecify.annotations.Nullable;

record DescribeContact(
        ContactKind kind,
        String label,
        @Nullable Field name,
        @Nullable Field position,
        @Nullable Field email,
        @Nullable Field telephone) {

    record Field(String value, Visibility visibleTo) {

        ContactField toField() {
            return new ContactField(value.strip(), visibleTo);
        }
    }

    ContactDescription toDescription() {
        var details = new ContactDetails(field(name), field(position), field(email), field(telephone));
        return new ContactDescription(kind, label.strip(), details);
    }

    private static @Nullable ContactField field(@Nullable Field field) {
        return field == null ? null : field.toField();
    }
}
