// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class MembershipServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MembershipServiceApplication.class, arguments);
    }
}
