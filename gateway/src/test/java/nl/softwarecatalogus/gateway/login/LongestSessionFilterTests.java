// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class LongestSessionFilterTests {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void leavesASessionAloneWithinItsTime() throws ServletException, IOException {
        filterAfter(LONGEST.minusMinutes(1));

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void endsASessionThatLastedTooLong() throws ServletException, IOException {
        filterAfter(LONGEST.plusMinutes(1));

        assertThat(session.isInvalid()).isTrue();
    }

    private void filterAfter(Duration time) throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        var later = Clock.offset(Clock.system(ZoneOffset.UTC), time);
        new LongestSessionFilter(LONGEST, later)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
