// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

/**
 * What an organisation says of a contact.
 *
 * @param label for what to reach it; everybody who sees a part of the contact sees this
 */
public record ContactDescription(ContactKind kind, String label, ContactDetails details) {}
