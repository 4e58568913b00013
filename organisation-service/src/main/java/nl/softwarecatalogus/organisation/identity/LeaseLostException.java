// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

/** This worker was too slow: another one has taken over. */
class LeaseLostException extends RuntimeException {

    LeaseLostException() {
        super("another worker took over", null, false, false);
    }
}
