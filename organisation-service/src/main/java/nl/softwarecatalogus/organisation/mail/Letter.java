// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.mail;

/**
 * What a mail says, twice: mail programs show the one they can.
 *
 * @param text without markup
 * @param html the same, as a whole document
 */
public record Letter(String subject, String text, String html) {}
