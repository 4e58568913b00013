// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** How the first contact was made. */
public enum Channel {
    PHONE,
    MAIL,
    VISIT,
    CONTACT_FORM
}
