// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.softwarecatalogus.acceptance.contract.Contracts;
import nl.softwarecatalogus.acceptance.contract.Operation;
import nl.softwarecatalogus.acceptance.region.Document;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route, by everybody, against the table in {@code rights.txt}; a route without a row is a failure. */
@AcceptanceTest
class RightsMatrixTests {

    private static final Set<String> NO_PERSONS = Set.of("visitor", "system");
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    static List<Operation> operations() {
        return Contracts.operations();
    }

    @Test
    void namesEveryOperationOnce() {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations().stream().map(Operation::id).toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void lets(Operation operation, Region region) {
        var people = people(region);
        var allowed = expand(table().getOrDefault(operation.id(), List.of()), people.keySet());
        var statuses = new TreeMap<String, Integer>();
        people.forEach((name, caller) ->
                statuses.put(name, Attempts.of(region).by(caller, operation).status()));

        var refused = statuses.entrySet().stream()
                .filter(answer -> REFUSED.contains(answer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var expected = new TreeSet<>(people.keySet());
        expected.removeAll(allowed);
        assertThat(refused).as("refused, of %s", statuses).containsExactlyElementsOf(expected);
        if (!operation.isPublic()) {
            assertThat(statuses.get("visitor"))
                    .as("a visitor is asked to log in")
                    .isEqualTo(401);
        }
        assertThat(statuses.values()).as("%s", statuses).noneMatch(status -> status >= 500);
    }

    private static Map<String, Caller> people(Region region) {
        Map<String, Caller> people = new LinkedHashMap<>();
        people.put("visitor", region.gateway().visitor());
        people.put("system", region.gateway().externalSystem());
        people.put("officer", region.officer());
        people.put("vng-viewer", region.vngViewer());
        var parties = region.parties();
        byRole(people, "c-", parties.collaboration());
        byRole(people, "m-", parties.member());
        people.put("neighbour", parties.neighbour().administrator());
        people.put("community", parties.community().administrator());
        people.put("supplier", parties.supplier().administrator());
        people.put("outsider", parties.outsider().administrator());
        return people;
    }

    private static void byRole(Map<String, Caller> people, String prefix, Party party) {
        party.people()
                .forEach((role, caller) -> people.put(
                        prefix + role.toLowerCase(java.util.Locale.ROOT).replace('_', '-'), caller));
    }

    private static Set<String> expand(List<String> names, Set<String> people) {
        var expanded = new TreeSet<String>(names);
        expanded.remove("nobody");
        if (expanded.remove("everybody")) {
            expanded.addAll(people);
        }
        if (expanded.remove("persons")) {
            people.stream().filter(name -> !NO_PERSONS.contains(name)).forEach(expanded::add);
        }
        assertThat(people).as("who the table names").containsAll(expanded);
        return expanded;
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Document.read("/rights.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split(" +")))
                .forEach(row -> assertThat(rows.put(row.getFirst(), row.subList(1, row.size())))
                        .as("second row for %s", row)
                        .isNull());
        return rows;
    }
}
