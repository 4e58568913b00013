// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

/**
 * What has to be settled before organisations can merge.
 *
 * @param subject what it is about, by name
 */
public record MergerBlocker(String code, String subject) {}
