// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.softwarecatalogus.organisation.municipality.Municipality;
import nl.softwarecatalogus.organisation.municipality.SortKey;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** What has been read of a register so far; entries of other kinds, such as the one on the file itself, are passed over. */
final class TooiEntries {

    private static final String IDENTIFIER = "https://identifier.overheid.nl/tooi/id/gemeente/gm";
    private static final String PROVENANCE = "http://www.w3.org/ns/prov#";
    private static final int LONGEST_NAME = 180;
    private static final int MOST_FAULTS = 50;

    private final List<Municipality> municipalities = new ArrayList<>();
    private final Map<String, Set<String>> successors = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> openNames = new HashSet<>();
    private final List<InvalidParam> faults = new ArrayList<>();

    void add(TooiEntry entry) {
        if (entry.is("Gemeente")) {
            var municipality = municipality(entry);
            if (entry.faults().isEmpty()) {
                municipalities.add(municipality);
            }
            faults.addAll(entry.faults());
            if (faults.size() >= MOST_FAULTS) {
                throw new RegisterFileException(faults);
            }
        } else {
            rememberSuccessors(entry);
        }
    }

    /** @throws RegisterFileException naming the faults that were found */
    List<Municipality> municipalities() {
        if (faults.isEmpty() && municipalities.isEmpty()) {
            faults.add(new InvalidParam("body", "register-empty"));
        }
        if (!faults.isEmpty()) {
            throw new RegisterFileException(faults);
        }
        return municipalities.stream().map(this::withSuccessors).toList();
    }

    private Municipality municipality(TooiEntry entry) {
        var code = code(entry);
        var name = entry.text("voorkeursnaamExclSoort");
        var begins = entry.date("begindatum");
        var ends = entry.date("einddatum");
        checkDates(entry, begins, ends);
        checkName(entry, name, ends);
        return new Municipality(
                code, name, entry.text("officieleNaamInclSoort"), province(entry), begins, ends, List.of(), entry.id());
    }

    private String code(TooiEntry entry) {
        var code = entry.text("gemeentecode");
        if (!code.matches("[0-9]{4}")) {
            entry.fault("gemeentecode", "register-no-code", code);
        } else if (!entry.id().equals(IDENTIFIER + code)) {
            entry.fault("@id", "register-other-code", entry.id(), code);
        } else if (!codes.add(code)) {
            entry.fault("gemeentecode", "register-twice", code);
        }
        return code;
    }

    private static String province(TooiEntry entry) {
        var identifier = entry.reference("ligtInProvincie").orElse("");
        var province = Province.ofIdentifier(identifier);
        if (province.isEmpty()) {
            entry.fault("ligtInProvincie", "register-no-province", identifier);
        }
        return province.map(Province::title).orElse("");
    }

    private static void checkDates(TooiEntry entry, @Nullable LocalDate begins, @Nullable LocalDate ends) {
        if (begins != null && ends != null && ends.isBefore(begins)) {
            entry.fault("einddatum", "register-ends-first", begins.toString(), ends.toString());
        }
    }

    /** Two that exist side by side must differ in name, or nobody could tell their organisations apart. */
    private void checkName(TooiEntry entry, String name, @Nullable LocalDate ends) {
        if (name.length() > LONGEST_NAME) {
            entry.fault("voorkeursnaamExclSoort", "register-long-name", Integer.toString(LONGEST_NAME));
        } else if (!name.isEmpty() && ends == null && !openNames.add(SortKey.of(name))) {
            entry.fault("voorkeursnaamExclSoort", "register-twice", name);
        }
    }

    private void rememberSuccessors(TooiEntry change) {
        var into = Stream.of("generated", "used")
                .flatMap(role -> change.references(PROVENANCE + role).stream())
                .flatMap(identifier -> codeOf(identifier).stream())
                .toList();
        change.references(PROVENANCE + "invalidated").stream()
                .flatMap(identifier -> codeOf(identifier).stream())
                .forEach(code ->
                        successors.computeIfAbsent(code, _ -> new TreeSet<>()).addAll(into));
    }

    private Municipality withSuccessors(Municipality read) {
        var into = successors.getOrDefault(read.code(), Set.of()).stream()
                .filter(code -> !code.equals(read.code()))
                .toList();
        return read.withSuccessors(into);
    }

    private static Optional<String> codeOf(String identifier) {
        return identifier.matches(IDENTIFIER + "[0-9]{4}")
                ? Optional.of(identifier.substring(IDENTIFIER.length()))
                : Optional.empty();
    }
}
