// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param oin the organisation behind {@code source}: 20 digits
 * @param events how they are sent
 */
@ConfigurationProperties("softwarecatalogus")
record EventsProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("") String apiPath,
        @DefaultValue("00000099000000001000") String oin,
        @DefaultValue Events events) {

    /**
     * @param pollInterval how long an event of another process, that died before it sent it, waits at most
     * @param wakeAfterCommit whether a commit wakes the relay; without it events wait for the poll
     */
    record Events(
            @DefaultValue("1s") Duration pollInterval,
            @DefaultValue("true") boolean wakeAfterCommit) {}
}
