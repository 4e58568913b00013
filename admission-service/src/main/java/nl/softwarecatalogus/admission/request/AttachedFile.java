// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** A file with what is in it. */
public record AttachedFile(String fileName, String mediaType, byte[] content) {}
