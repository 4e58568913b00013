// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

/**
 * A file that goes along with a mail.
 *
 * @param contentType with its parameters
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record MailAttachment(String name, String contentType, byte[] content) {}
