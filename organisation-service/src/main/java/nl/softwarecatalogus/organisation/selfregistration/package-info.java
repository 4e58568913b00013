// SPDX-License-Identifier: EUPL-1.2
/** A supplier that applies by itself (zelfaanmelding), and how often one address may. */
@NullMarked
package nl.softwarecatalogus.organisation.selfregistration;

import org.jspecify.annotations.NullMarked;
