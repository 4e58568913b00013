// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.identity;

import java.util.List;

/** A person of VNG who is there from the first start. */
public record LocalAccount(String email, String firstName, String lastName, String realmRole) {

    private static final String OFFICER = "functional-administrator";

    /** Two officers, since one cannot decide a case of their own, and one who only reads. */
    public static final List<LocalAccount> VNG = List.of(
            new LocalAccount("vng.beheer@example.nl", "Bea", "van Beheer", OFFICER),
            new LocalAccount("vng.beheer2@example.nl", "Bram", "van Beheer", OFFICER),
            new LocalAccount("vng.raadpleger@example.nl", "Rosa", "Raadpleger", "vng-viewer"));

    /** What a person calls the role. */
    public String role() {
        return realmRole.equals(OFFICER) ? "functioneel beheerder (VNG)" : "VNG-raadpleger";
    }
}
