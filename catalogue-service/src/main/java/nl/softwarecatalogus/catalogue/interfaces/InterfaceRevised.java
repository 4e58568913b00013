// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

/** How they are connected changed (koppeling gewijzigd). */
public record InterfaceRevised(InterfaceState state) {}
