// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import org.jspecify.annotations.Nullable;

/** Whom a community asks to take part, and with what words. */
public record ExpertInvitation(
        String name, String email, @Nullable String message) {

    /** Never shows who it is. */
    @Override
    public String toString() {
        return "ExpertInvitation";
    }
}
