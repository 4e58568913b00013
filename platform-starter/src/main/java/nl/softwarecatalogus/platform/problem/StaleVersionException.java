// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

/** The version the client edited is no longer the current one: 412. */
public non-sealed class StaleVersionException extends Refusal {

    public StaleVersionException() {
        super("stale-version");
    }
}
