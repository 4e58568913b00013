// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class OrganisationServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(OrganisationServiceApplication.class, arguments);
    }
}
