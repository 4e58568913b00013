// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

/** A person, or a counter that anybody may answer, like a service desk. */
public enum ContactKind {
    PERSON,
    GENERAL
}
