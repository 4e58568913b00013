// SPDX-License-Identifier: EUPL-1.2
/** The operator's command to rebuild (herbouw). */
@NullMarked
package nl.softwarecatalogus.reporting.rebuild.web;

import org.jspecify.annotations.NullMarked;
