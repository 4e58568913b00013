// SPDX-License-Identifier: EUPL-1.2
/** What every event about a collaboration (samenwerking) or community leaves behind: its freshness, its counts, its recent changes. */
@NullMarked
package nl.softwarecatalogus.reporting.collaboration;

import org.jspecify.annotations.NullMarked;
