// SPDX-License-Identifier: EUPL-1.2
/** The API of shared landscapes (gedeelde landschappen). */
@NullMarked
package nl.softwarecatalogus.catalogue.sharing.web;

import org.jspecify.annotations.NullMarked;
