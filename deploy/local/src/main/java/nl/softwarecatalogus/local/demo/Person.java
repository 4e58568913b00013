// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import java.util.List;

/** An invented person: the address cannot exist outside the demonstration. */
record Person(String name, String email, List<String> roles) {

    Person {
        roles = List.copyOf(roles);
    }
}
