// SPDX-License-Identifier: EUPL-1.2
/** What becomes of memberships and invitations when organisations merge (herindeling, overname). */
@NullMarked
package nl.softwarecatalogus.membership.merger;

import org.jspecify.annotations.NullMarked;
