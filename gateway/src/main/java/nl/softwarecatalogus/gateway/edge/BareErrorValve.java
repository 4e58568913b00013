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

/** Words for a request so broken that Tomcat refuses it before any filter sees it. Public for Tomcat, which makes it. */
public class BareErrorValve extends ErrorReportValve {

    private static final String PROBLEM = """
            {"type":"tag:softwarecatalogus.nl,2026:problem/status-%1$d","title":"Het verzoek klopt niet",\
            "status":%1$d,"detail":"Controleer het adres en de kopregels van het verzoek."}""";

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
            response.getOutputStream().write(PROBLEM.formatted(status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The client went away", gone);
        }
    }
}
