// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert.web;

import nl.softwarecatalogus.membership.expert.ExpertInvitation;
import org.jspecify.annotations.Nullable;

record InviteExpert(String name, String email, @Nullable String message) {

    ExpertInvitation toInvitation() {
        return new ExpertInvitation(name.strip(), email.strip(), message == null || message.isBlank() ? null : message);
    }

    /** Never shows who it is. */
    @Override
    public String toString() {
        return "InviteExpert";
    }
}
