// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

/** What lies on the topic is no event that can be read; trying again changes nothing. */
final class PoisonEventException extends RuntimeException {

    PoisonEventException(String reason) {
        super(reason);
    }

    PoisonEventException(String reason, Throwable cause) {
        super(reason + ": " + cause.getClass().getSimpleName(), cause);
    }
}
