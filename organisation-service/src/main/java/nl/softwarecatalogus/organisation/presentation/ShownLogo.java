// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

/**
 * A logo for a reader.
 *
 * @param isPublic whether everybody may see it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ShownLogo(String mediaType, byte[] content, long version, boolean isPublic) {}
