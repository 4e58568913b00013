// SPDX-License-Identifier: EUPL-1.2
/** Files that people send along (bestanden), judged by what is in them. */
@NullMarked
package nl.softwarecatalogus.catalogue.file;

import org.jspecify.annotations.NullMarked;
