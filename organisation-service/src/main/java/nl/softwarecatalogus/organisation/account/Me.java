// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.List;
import java.util.Optional;
import nl.softwarecatalogus.platform.identity.Actor;

/**
 * Who is logged in, and for whom that person may act.
 *
 * @param organisations by name
 * @param actingFor empty when none was chosen, or when the right to it has just been taken away
 */
public record Me(Actor actor, List<MyOrganisation> organisations, Optional<MyOrganisation> actingFor) {}
