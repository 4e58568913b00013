// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.web;

import java.util.Set;
import nl.softwarecatalogus.platform.identity.Role;

record ChangeRoles(Set<Role> roles) {}
