// SPDX-License-Identifier: EUPL-1.2
/** Applications of suppliers over HTTP (zelfaanmelding). */
@NullMarked
package nl.softwarecatalogus.organisation.selfregistration.web;

import org.jspecify.annotations.NullMarked;
