// SPDX-License-Identifier: EUPL-1.2
/** Events of organisations (organisaties). */
@NullMarked
package nl.softwarecatalogus.admission.organisation.messaging;

import org.jspecify.annotations.NullMarked;
