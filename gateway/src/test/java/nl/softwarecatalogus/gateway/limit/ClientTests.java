// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientTests {

    @Test
    void tellsAddressesApartButNotThoseOfOneIpv6Network() {
        assertThat(from("192.0.2.1")).isNotEqualTo(from("192.0.2.2"));
        assertThat(from("2001:db8:1:2::1")).isEqualTo(from("2001:db8:1:2:ffff::9"));
        assertThat(from("2001:db8:1:2::1")).isNotEqualTo(from("2001:db8:1:3::1"));
    }

    @Test
    void keepsNeitherAddressNorSubject() {
        assertThat(from("192.0.2.1").key()).doesNotContain("192").hasSize(32);
        assertThat(Client.subject("petra").key()).doesNotContain("petra");
    }

    private static Client from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return Client.address(request);
    }
}
