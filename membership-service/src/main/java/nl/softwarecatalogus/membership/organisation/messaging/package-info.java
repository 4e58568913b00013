// SPDX-License-Identifier: EUPL-1.2
/** Events of organisations (organisaties). */
@NullMarked
package nl.softwarecatalogus.membership.organisation.messaging;

import org.jspecify.annotations.NullMarked;
