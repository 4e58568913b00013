// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

/** Who announced the end of a membership. Only a member need not say why. */
public enum TerminatedBy {
    MEMBER,
    COLLABORATION,
    VNG
}
