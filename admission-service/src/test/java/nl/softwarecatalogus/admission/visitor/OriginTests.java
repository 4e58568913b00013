// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTests {

    @Test
    void tellsAddressesApart() {
        assertThat(Origin.of("203.0.113.7")).isNotEqualTo(Origin.of("203.0.113.8"));
        assertThat(Origin.of("2001:db8:1:2::1")).isNotEqualTo(Origin.of("2001:db8:1:3::1"));
    }

    @Test
    void takesAllOfOneNetworkForOneOrigin() {
        assertThat(Origin.of("2001:db8:1:2::1")).isEqualTo(Origin.of("2001:db8:1:2:ffff::9"));
        assertThat(Origin.of("fe80::1%eth0")).isEqualTo(Origin.of("fe80::2"));
    }
}
