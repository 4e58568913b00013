// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** What must be right in a contact. Persons are never public, and of whoever is no supplier nothing is. */
final class ContactRules {

    private ContactRules() {}

    /** Every fault at once, empty when all is well. */
    static List<InvalidParam> faults(OrganisationType type, ContactDescription contact) {
        var faults = new ArrayList<InvalidParam>();
        var details = contact.details();
        if (details.email() == null && details.telephone() == null) {
            faults.add(new InvalidParam("email", "email-or-telephone"));
        }
        if (contact.kind() == ContactKind.PERSON && details.name() == null) {
            faults.add(new InvalidParam("name", "required"));
        }
        if (contact.kind() == ContactKind.GENERAL) {
            refusePersonal(faults, "name", details.name());
            refusePersonal(faults, "position", details.position());
        }
        if (type != OrganisationType.SUPPLIER || contact.kind() != ContactKind.GENERAL) {
            refusePublic(faults, details);
        }
        return faults;
    }

    private static void refusePersonal(List<InvalidParam> faults, String field, @Nullable ContactField value) {
        if (value != null) {
            faults.add(new InvalidParam(field, "only-of-a-person"));
        }
    }

    private static void refusePublic(List<InvalidParam> faults, ContactDetails details) {
        details.fields().forEach((name, field) -> {
            if (field.visibleTo() == Visibility.PUBLIC) {
                faults.add(new InvalidParam(name + ".visibleTo", "never-public"));
            }
        });
    }
}
