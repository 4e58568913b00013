// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

/** A standard that belongs to a reference component. */
public record RequiredStandard(String standardId, String name, Requirement requirement, String gemmaUrl) {}
