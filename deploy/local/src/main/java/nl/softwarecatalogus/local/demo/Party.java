// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.demo;

import java.util.List;

/** An organisation of the region as the system knows it, and the people who work there. */
record Party(String id, String name, List<Person> people) {

    Party {
        people = List.copyOf(people);
    }

    /** Who does the work. */
    Person person() {
        return people.getFirst();
    }
}
