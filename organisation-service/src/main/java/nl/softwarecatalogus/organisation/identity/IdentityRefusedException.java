// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

/** The identity provider answered, and does not want it so. Names no person. */
class IdentityRefusedException extends RuntimeException {

    IdentityRefusedException(String act, int status) {
        super(act + " refused with status " + status, null, false, false);
    }
}
