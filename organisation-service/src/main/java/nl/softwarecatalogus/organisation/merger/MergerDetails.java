// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.util.List;
import nl.softwarecatalogus.platform.problem.Conflict;

/**
 * A merger with what every service says of it.
 *
 * @param obstacles what keeps a plan from being executed now
 */
public record MergerDetails(
        OrganisationMerger merger, MergerParties parties, List<MergerAnswer> answers, List<Conflict> obstacles) {}
