// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

/** On what a collaboration rests, named after the legal form; most are those of the Wet gemeenschappelijke regelingen. */
public enum LegalBasis {
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
