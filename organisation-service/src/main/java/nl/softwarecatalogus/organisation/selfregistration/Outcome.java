// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

/** What VNG made of an application. */
enum Outcome {
    APPROVED,
    REFUSED
}
