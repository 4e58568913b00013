// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last net: what escaped every handler is told in the same form, without a technical word. */
@Controller
class ProblemErrorController implements ErrorController {

    private static final Set<Integer> WORDED = Set.of(400, 404, 405, 406, 413, 415, 503);

    private final ProblemWriter problems;

    ProblemErrorController(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        if (WORDED.contains(status.value())) {
            problems.refuse(request, response, status, "status-" + status.value());
        } else if (status.is4xxClientError()) {
            problems.refuse(request, response, HttpStatus.BAD_REQUEST, "status-400");
        } else {
            problems.refuse(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        }
    }
}
