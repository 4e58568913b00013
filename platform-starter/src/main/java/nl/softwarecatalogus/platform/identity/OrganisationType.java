// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

/** The type of the organisation someone acts for; half of every decision on rights (DOMAIN section 2). */
public enum OrganisationType {
    MUNICIPALITY,
    SUPPLIER,
    COLLABORATION,
    COMMUNITY,
    OTHER_GOVERNMENT
}
