// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.virusscan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VirusScanConfiguration {

    @Bean
    VirusScanner virusScanner(VirusScan settings) {
        return settings.host().isBlank() ? new NoScanner() : new ClamdScanner(settings);
    }
}
