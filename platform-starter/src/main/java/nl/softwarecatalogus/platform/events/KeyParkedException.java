// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

/** An earlier event of the same aggregate could not be handled, so this one waits behind it. */
final class KeyParkedException extends RuntimeException {

    KeyParkedException() {
        super("waits behind an earlier dead letter of the same aggregate");
    }
}
