// SPDX-License-Identifier: EUPL-1.2
/** Searches that people keep to see later what is new (bewaarde zoekvragen). */
@NullMarked
package nl.softwarecatalogus.catalogue.savedsearch;

import org.jspecify.annotations.NullMarked;
