// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class CatalogueServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CatalogueServiceApplication.class, arguments);
    }
}
