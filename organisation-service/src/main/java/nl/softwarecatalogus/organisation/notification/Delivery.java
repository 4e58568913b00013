// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

/** When somebody gets the mails they want: at once, or together at seven in the morning. */
public enum Delivery {
    IMMEDIATE,
    DAILY_DIGEST
}
