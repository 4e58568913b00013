// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.List;
import nl.softwarecatalogus.platform.identity.Grant;

/**
 * What the identity provider must know of somebody.
 *
 * @param grants the rights that count now: those at active organisations
 * @param invited whether there is any organisation this person may act for, active or not
 */
public record Person(String email, String name, List<Grant> grants, boolean invited) {}
