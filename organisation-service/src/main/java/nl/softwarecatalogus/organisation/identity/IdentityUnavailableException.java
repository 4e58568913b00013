// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

/** The identity provider is away, slow or in trouble: worth another attempt. Names no person. */
class IdentityUnavailableException extends RuntimeException {

    IdentityUnavailableException(String reason) {
        super(reason, null, false, false);
    }
}
