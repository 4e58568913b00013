// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.process;

/** The system cannot start; the message says, in Dutch and for a person, why and what to do. */
public final class StartFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailedException(String message) {
        super(message);
    }

    public StartFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
