// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.routing;

import java.time.Duration;
import nl.softwarecatalogus.platform.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** What the gateway answers itself where a service would have. */
@Component
class Refusals {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    ServerResponse because(HttpStatus status, String code, Object... arguments) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(status, code, arguments));
    }

    ServerResponse tryAgain(HttpStatus status, String code, Duration later) {
        return ServerResponse.status(status)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(later.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(status, code));
    }
}
