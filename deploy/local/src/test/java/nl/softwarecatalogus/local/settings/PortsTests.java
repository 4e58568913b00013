// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortsTests {

    @Test
    void giveEveryEndpointItsOwnNumber() {
        assertThat(Ports.standard().numbers().values()).doesNotHaveDuplicates().hasSize(Endpoint.values().length);
        assertThat(Ports.from(20_000).numbers().values())
                .doesNotHaveDuplicates()
                .allMatch(port -> port < 20_012);
        assertThat(Ports.free().numbers().values()).doesNotHaveDuplicates();
    }

    @Test
    void changeOneAndKeepTheOthers() {
        var changed = Ports.standard().with(Endpoint.SMTP, 2525);

        assertThat(changed.of(Endpoint.SMTP)).isEqualTo(2525);
        assertThat(changed.of(Endpoint.GATEWAY)).isEqualTo(8080);
    }
}
