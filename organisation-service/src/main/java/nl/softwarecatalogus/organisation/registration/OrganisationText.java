// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.organisation.municipality.SortKey;
import org.jspecify.annotations.Nullable;

/** What is kept beside a profile so that organisations can be ordered, found and told apart. */
final class OrganisationText {

    private OrganisationText() {}

    static String nameKey(String name) {
        return SortKey.of(name);
    }

    static String searchText(Profile profile, @Nullable String municipalityCode) {
        return Stream.of(
                        profile.name(),
                        profile.shortDescription(),
                        municipalityCode,
                        profile.identifiers().kvkNumber())
                .filter(Objects::nonNull)
                .map(SortKey::of)
                .collect(Collectors.joining("\n"));
    }
}
