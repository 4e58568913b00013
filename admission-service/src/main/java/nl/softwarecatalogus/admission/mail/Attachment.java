// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.mail;

/**
 * A file that goes along with a mail.
 *
 * @param contentType with its parameters
 */
public record Attachment(String name, String contentType, byte[] content) {}
