// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

/** Legal forms of a collaboration; most are those of the Wet gemeenschappelijke regelingen. */
public enum LegalForm {
    PUBLIC_BODY,
    OPERATIONS_ORGANISATION,
    JOINT_BODY,
    CENTRE_ARRANGEMENT,
    PLAIN_ARRANGEMENT,
    ASSOCIATION,
    COOPERATIVE,
    FOUNDATION,
    OTHER
}
