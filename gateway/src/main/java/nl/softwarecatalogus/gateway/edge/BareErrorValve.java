// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Words for what no filter sees, such as a request so broken that Tomcat refuses it. Public for Tomcat, which makes it. */
public class BareErrorValve extends ErrorReportValve {

    private static final String PROBLEM = """
            {"type":"tag:softwarecatalogus.nl,2026:problem/status-%1$d","title":"%2$s","status":%1$d,"detail":"%3$s"}""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        SecurityHeadersFilter.ALWAYS.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", SecurityHeadersFilter.NOTHING);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(problem(status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The client went away", gone);
        }
    }

    private static String problem(int status) {
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                ? PROBLEM.formatted(
                        status, "Het verzoek klopt niet", "Controleer het adres en de kopregels van het verzoek.")
                : PROBLEM.formatted(status, "Er ging iets mis", "Dit ligt aan ons. Probeer het later opnieuw.");
    }
}
