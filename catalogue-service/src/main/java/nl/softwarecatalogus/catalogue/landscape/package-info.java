// SPDX-License-Identifier: EUPL-1.2
/** Application landscapes (applicatielandschappen), read only: the usage of one organisation, or what a collaboration declared. */
@NullMarked
package nl.softwarecatalogus.catalogue.landscape;

import org.jspecify.annotations.NullMarked;
