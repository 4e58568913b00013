// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the identity provider said, when it said something other than that it is in trouble. */
record Answer(int status, String text) {

    private static final int OK_UP_TO = 299;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int TROUBLE_FROM = 500;

    /** @throws IdentityUnavailableException when it is in trouble */
    static Answer of(HttpResponse<String> response) {
        var status = response.statusCode();
        if (status >= TROUBLE_FROM || status == TOO_MANY_REQUESTS) {
            throw new IdentityUnavailableException("status " + status);
        }
        return new Answer(status, response.body());
    }

    boolean isUnauthorized() {
        return status == UNAUTHORIZED;
    }

    boolean isNotFound() {
        return status == NOT_FOUND;
    }

    boolean isConflict() {
        return status == CONFLICT;
    }

    /** @throws IdentityRefusedException unless it agreed */
    Answer agreedTo(String act) {
        if (status > OK_UP_TO) {
            throw new IdentityRefusedException(act, status);
        }
        return this;
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }
}
