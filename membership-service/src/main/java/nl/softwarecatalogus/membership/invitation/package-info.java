// SPDX-License-Identifier: EUPL-1.2
/** A collaboration or community asks organisations to state their membership (uitnodiging). */
@NullMarked
package nl.softwarecatalogus.membership.invitation;

import org.jspecify.annotations.NullMarked;
