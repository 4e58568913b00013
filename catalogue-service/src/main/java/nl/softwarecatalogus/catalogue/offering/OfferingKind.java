// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

/** What is offered: an application, a module of one, or a service around them. */
public enum OfferingKind {
    APPLICATION,
    MODULE,
    SERVICE
}
