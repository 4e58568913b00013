// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

/** The actor lacks the right: 403. Deny by default. */
public non-sealed class NotAllowedException extends Refusal {

    public NotAllowedException() {
        super("not-allowed");
    }

    /** With words of its own, where the reason may be told. */
    public NotAllowedException(String code, Object... arguments) {
        super(code, arguments);
    }
}
