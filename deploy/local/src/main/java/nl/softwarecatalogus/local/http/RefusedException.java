// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.http;

/** A server refused what we needed. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(Answer answer) {
        super(answer.summary());
    }
}
