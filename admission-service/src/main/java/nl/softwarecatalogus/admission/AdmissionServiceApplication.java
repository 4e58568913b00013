// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class AdmissionServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(AdmissionServiceApplication.class, arguments);
    }
}
