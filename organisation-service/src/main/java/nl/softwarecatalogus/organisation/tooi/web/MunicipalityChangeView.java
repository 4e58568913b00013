// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.softwarecatalogus.organisation.municipality.Municipality;
import nl.softwarecatalogus.organisation.municipality.RegisterChange;
import org.jspecify.annotations.Nullable;

/** One municipality that is new or different, field by field. */
record MunicipalityChangeView(String code, String name, RegisterChange.Kind change, List<ChangedField> fields) {

    record ChangedField(
            String field, @Nullable String before, @Nullable String after) {

        boolean differs() {
            return !Objects.equals(before, after);
        }
    }

    static MunicipalityChangeView of(RegisterChange entry) {
        var after = entry.after().municipality();
        var fields = entry.before().map(before -> fields(before, after)).orElse(List.of());
        return new MunicipalityChangeView(after.code(), after.name(), entry.kind(), fields);
    }

    private static List<ChangedField> fields(Municipality before, Municipality after) {
        return Stream.of(
                        field("name", before, after, Municipality::name),
                        field("officialName", before, after, Municipality::officialName),
                        field("province", before, after, Municipality::province),
                        field("beginsOn", before, after, Municipality::beginsOn),
                        field("endsOn", before, after, Municipality::endsOn),
                        field("successorCodes", before, after, MunicipalityChangeView::successors),
                        field("tooiIdentifier", before, after, Municipality::tooiIdentifier))
                .filter(ChangedField::differs)
                .toList();
    }

    private static ChangedField field(
            String name, Municipality before, Municipality after, Function<Municipality, @Nullable Object> read) {
        return new ChangedField(name, text(read.apply(before)), text(read.apply(after)));
    }

    private static @Nullable String successors(Municipality municipality) {
        var codes = municipality.successorCodes();
        return codes.isEmpty() ? null : String.join(", ", codes);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
