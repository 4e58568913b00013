// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

/** They are connected no more (koppeling ingetrokken). */
public record InterfaceWithdrawn(InterfaceState state) {}
