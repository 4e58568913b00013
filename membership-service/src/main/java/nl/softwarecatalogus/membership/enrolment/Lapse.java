// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership that does not outlive a merger of organisations.
 *
 * @param continuedAs the membership of the same parties that stays; null when none does
 * @param isParting whether the two parties are together no more; else they became one, or go on in the other membership
 */
record Lapse(UUID membershipId, @Nullable UUID continuedAs, boolean isParting) {}
