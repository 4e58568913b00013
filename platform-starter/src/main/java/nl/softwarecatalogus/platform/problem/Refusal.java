// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

/**
 * A request that was understood and is refused. The code finds the texts ({@code <code>.title}, {@code <code>.detail})
 * in the message bundles; nothing changes when one is thrown.
 */
public abstract sealed class Refusal extends RuntimeException
        permits ConflictException,
                InvalidInputException,
                NotAllowedException,
                NotFoundException,
                StaleVersionException,
                TooManyRequestsException {

    private final String code;
    private final transient Object[] arguments;

    Refusal(String code, Object... arguments) {
        super(code, null, false, true);
        this.code = code;
        this.arguments = arguments.clone();
    }

    public String code() {
        return code;
    }

    Object[] arguments() {
        return arguments;
    }
}
