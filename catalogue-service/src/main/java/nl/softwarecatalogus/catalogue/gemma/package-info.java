// SPDX-License-Identifier: EUPL-1.2
/** The GEMMA reference architecture: reference components (referentiecomponenten), standards (standaarden) and their versions. */
@NullMarked
package nl.softwarecatalogus.catalogue.gemma;

import org.jspecify.annotations.NullMarked;
