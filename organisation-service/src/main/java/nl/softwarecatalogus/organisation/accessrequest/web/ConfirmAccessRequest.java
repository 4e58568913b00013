// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest.web;

import nl.softwarecatalogus.platform.web.LinkSecret;

record ConfirmAccessRequest(String secret) {

    LinkSecret toSecret() {
        return new LinkSecret(secret);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "ConfirmAccessRequest";
    }
}
