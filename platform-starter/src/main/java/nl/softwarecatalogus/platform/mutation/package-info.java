// SPDX-License-Identifier: EUPL-1.2
/**
 * One transaction per changing request: the change, its events, its audit line (auditregel) and its idempotency record
 * are kept together or not at all.
 */
@NullMarked
package nl.softwarecatalogus.platform.mutation;

import org.jspecify.annotations.NullMarked;
