// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

/** A version of a standard by its name, so that nobody is shown a key. */
public record StandardVersionReference(String standardVersionId, String name) {}
