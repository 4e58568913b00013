// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

import java.util.List;

/** The input is wrong: 400, with every fault at once. */
public non-sealed class InvalidInputException extends Refusal {

    private final transient List<InvalidParam> invalidParams;

    public InvalidInputException(InvalidParam... invalidParams) {
        this(List.of(invalidParams));
    }

    public InvalidInputException(List<InvalidParam> invalidParams) {
        this("invalid-input", invalidParams);
    }

    public InvalidInputException(String code, List<InvalidParam> invalidParams, Object... arguments) {
        super(code, arguments);
        this.invalidParams = List.copyOf(invalidParams);
    }

    public List<InvalidParam> invalidParams() {
        return invalidParams;
    }
}
