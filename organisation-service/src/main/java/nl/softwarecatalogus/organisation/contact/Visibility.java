// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

/**
 * Who sees one part of a contact (zichtbaarheid), each circle within the next. Functional administrators of VNG keep all
 * profiles and stand in the innermost one.
 */
public enum Visibility {
    OWN_ORGANISATION,
    /** Also whoever reads along at VNG. */
    VNG,
    /** Also its members, what it is a member of, and who is in a collaboration with it. */
    MEMBERS,
    PUBLIC;

    /** @param circle the innermost one that the reader stands in */
    boolean reaches(Visibility circle) {
        return compareTo(circle) >= 0;
    }
}
