// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

import java.time.Duration;

/** The same origin asked too often: 429, with the time after which it may try again. */
public non-sealed class TooManyRequestsException extends Refusal {

    private final Duration retryAfter;

    public TooManyRequestsException(String code, Duration retryAfter, Object... arguments) {
        super(code, arguments);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
