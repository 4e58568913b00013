// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.web;

import java.util.Set;
import nl.softwarecatalogus.organisation.account.Invitation;
import nl.softwarecatalogus.platform.identity.Role;

record InviteAccount(String name, String email, Set<Role> roles) {

    Invitation toInvitation() {
        return new Invitation(name, email, roles);
    }
}
