// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/** Gathers everything that is wrong in a file, so that it is told at once. */
final class RowFaults {

    private final List<RowFault> faults = new ArrayList<>();

    void add(int row, String column, String code, Object... arguments) {
        faults.add(new RowFault(row, column, code, arguments));
    }

    void add(int row, InvalidParam fault) {
        faults.add(new RowFault(row, fault.name(), fault.code(), fault.arguments()));
    }

    List<RowFault> all() {
        return List.copyOf(faults);
    }

    int count() {
        return faults.size();
    }

    /** A file is taken in as a whole or not at all. */
    void refuseAny() {
        if (!faults.isEmpty()) {
            var params = faults.stream()
                    .map(fault -> new InvalidParam(
                            "rows[" + fault.row() + "]." + fault.column(), fault.code(), fault.arguments()))
                    .toList();
            throw new InvalidInputException("import-refused", params, params.size());
        }
    }
}
