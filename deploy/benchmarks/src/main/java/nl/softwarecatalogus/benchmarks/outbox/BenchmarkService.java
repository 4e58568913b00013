// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.outbox;

import java.time.Clock;
import java.util.HashMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A service as ours are, that makes things and shows them. */
@SpringBootApplication
class BenchmarkService {

    @Bean
    NewTopic things() {
        return new NewTopic(ThingMade.TOPIC, 6, (short) 1);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    static ConfigurableApplicationContext start(Way way, Servers servers) {
        var settings = new HashMap<>(way.settings());
        settings.put("way", way.name());
        settings.putAll(servers.settings());
        return new SpringApplicationBuilder(BenchmarkService.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run();
    }
}
