// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

/** A service that a merger concerns. This one knows at once what it means for accounts; the others answer. */
public enum AnsweringService {
    ORGANISATION,
    MEMBERSHIP,
    CATALOGUE
}
