// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

/** The broker did not take events; whether it kept any is unknown, so they are sent again. */
final class BrokerUnavailableException extends RuntimeException {

    BrokerUnavailableException(Throwable cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
