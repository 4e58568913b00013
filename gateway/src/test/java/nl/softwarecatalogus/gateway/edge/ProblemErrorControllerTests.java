// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import nl.softwarecatalogus.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@GatewayTest
class ProblemErrorControllerTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void saysToTryAgainWhenTheDatabaseIsAway(@Autowired ProblemErrorController errors) throws IOException {
        for (var failure : List.of(
                new CannotGetJdbcConnectionException("away"),
                new ServletException(new SQLTransientConnectionException("away")))) {
            var answer = tell(errors, 500, failure);

            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
            assertThat(answer.getContentAsString())
                    .contains("Even niet bereikbaar")
                    .doesNotContain("away");
        }
    }

    @Test
    void keepsTheCauseOfAnyOtherFailureToItself(@Autowired ProblemErrorController errors) throws IOException {
        var answer = tell(errors, 500, new IllegalStateException("secret detail"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("Er ging iets mis").doesNotContain("secret");
    }

    private MockHttpServletResponse tell(ProblemErrorController errors, int status, Exception failure)
            throws IOException {
        response.reset();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        errors.tell(request, response);
        return response;
    }
}
