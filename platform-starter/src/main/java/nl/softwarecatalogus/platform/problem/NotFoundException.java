// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

/** The thing does not exist, or may not be known to exist: 404. */
public non-sealed class NotFoundException extends Refusal {

    public NotFoundException(String code, Object... arguments) {
        super(code, arguments);
    }
}
