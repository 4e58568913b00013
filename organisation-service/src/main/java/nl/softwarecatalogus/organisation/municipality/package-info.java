// SPDX-License-Identifier: EUPL-1.2
/** The register of municipalities, past and present (gemeenteregister). */
@NullMarked
package nl.softwarecatalogus.organisation.municipality;

import org.jspecify.annotations.NullMarked;
