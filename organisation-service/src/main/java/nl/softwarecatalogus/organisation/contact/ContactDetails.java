// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Personal data: never in an event or a log.
 *
 * @param position what somebody does at the organisation
 */
@Embeddable
public record ContactDetails(
        @Embedded
        @AttributeOverride(name = "value", column = @Column(name = "name"))
        @AttributeOverride(name = "visibleTo", column = @Column(name = "name_visible_to"))
        @Nullable
        ContactField name,

        @Embedded
        @AttributeOverride(name = "value", column = @Column(name = "job_position"))
        @AttributeOverride(name = "visibleTo", column = @Column(name = "job_position_visible_to"))
        @Nullable
        ContactField position,

        @Embedded
        @AttributeOverride(name = "value", column = @Column(name = "email"))
        @AttributeOverride(name = "visibleTo", column = @Column(name = "email_visible_to"))
        @Nullable
        ContactField email,

        @Embedded
        @AttributeOverride(name = "value", column = @Column(name = "telephone"))
        @AttributeOverride(name = "visibleTo", column = @Column(name = "telephone_visible_to"))
        @Nullable
        ContactField telephone) {

    /** What there is, by name. */
    Map<String, ContactField> fields() {
        var fields = new LinkedHashMap<String, ContactField>();
        put(fields, "name", name);
        put(fields, "position", position);
        put(fields, "email", email);
        put(fields, "telephone", telephone);
        return fields;
    }

    /** Only what a reader in this circle sees. */
    ContactDetails seenFrom(Visibility circle) {
        return new ContactDetails(
                seen(name, circle), seen(position, circle), seen(email, circle), seen(telephone, circle));
    }

    boolean isEmpty() {
        return Stream.of(name, position, email, telephone).allMatch(Objects::isNull);
    }

    private static @Nullable ContactField seen(@Nullable ContactField field, Visibility circle) {
        return field != null && field.visibleTo().reaches(circle) ? field : null;
    }

    private static void put(Map<String, ContactField> fields, String name, @Nullable ContactField field) {
        if (field != null) {
            fields.put(name, field);
        }
    }
}
