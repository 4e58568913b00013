// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

/** Two applications are connected (koppeling vastgelegd). */
public record InterfaceRegistered(InterfaceState state) {}
