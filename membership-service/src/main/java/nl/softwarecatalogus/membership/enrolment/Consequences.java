// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.Set;
import java.util.UUID;

/**
 * What a merger of organisations does, or did, to memberships.
 *
 * @param detours collaborations through which the target would come to be a member of itself
 * @param live the parties of memberships that wait or run afterwards
 */
public record Consequences(int moved, int collapsed, Set<UUID> detours, Set<Pair> live) {}
