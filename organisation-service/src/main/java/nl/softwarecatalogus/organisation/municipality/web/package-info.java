// SPDX-License-Identifier: EUPL-1.2
/** The register of municipalities over HTTP (gemeenteregister). */
@NullMarked
package nl.softwarecatalogus.organisation.municipality.web;

import org.jspecify.annotations.NullMarked;
