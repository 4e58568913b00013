// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

import java.util.List;

/** A rule or the present state refuses it: 409. */
public non-sealed class ConflictException extends Refusal {

    private final transient List<Conflict> conflicts;

    public ConflictException(String code, Object... arguments) {
        this(List.of(), code, arguments);
    }

    protected ConflictException(List<Conflict> conflicts, String code, Object... arguments) {
        super(code, arguments);
        this.conflicts = List.copyOf(conflicts);
    }

    /** A refusal that says which of many things stand in the way. */
    public static ConflictException naming(String code, List<Conflict> conflicts, Object... arguments) {
        return new ConflictException(conflicts, code, arguments);
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }
}
