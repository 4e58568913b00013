// SPDX-License-Identifier: EUPL-1.2
/** What other services are told of mergers, and what they answer (herindeling, overname). */
@NullMarked
package nl.softwarecatalogus.organisation.merger.messaging;

import org.jspecify.annotations.NullMarked;
