// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

/** Where it runs: on the user's own premises, or as infrastructure, platform or software as a service. */
public enum CloudModel {
    ON_PREMISES,
    IAAS,
    PAAS,
    SAAS
}
