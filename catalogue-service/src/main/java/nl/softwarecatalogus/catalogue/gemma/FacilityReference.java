// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

/** An external facility by its name, so that nobody is shown a key. */
public record FacilityReference(String externalFacilityId, String name) {}
