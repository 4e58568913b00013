// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import nl.softwarecatalogus.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@GatewayTest
class ProblemErrorControllerTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

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
