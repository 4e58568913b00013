// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

/** How often an amount is paid. */
public enum CostInterval {
    ONCE,
    MONTH,
    QUARTER,
    YEAR
}
