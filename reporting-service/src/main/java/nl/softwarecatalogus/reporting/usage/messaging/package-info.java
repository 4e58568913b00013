// SPDX-License-Identifier: EUPL-1.2
/** Events of usage (gebruik). */
@NullMarked
package nl.softwarecatalogus.reporting.usage.messaging;

import org.jspecify.annotations.NullMarked;
