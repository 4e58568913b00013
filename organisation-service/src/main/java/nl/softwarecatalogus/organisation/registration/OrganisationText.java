// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.organisation.municipality.SortKey;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside a profile, without accents and capitals.
 *
 * @param nameKey orders organisations and tells them apart
 * @param searchText what people look for
 */
@Embeddable
record OrganisationText(String nameKey, String searchText) {

    static OrganisationText of(Profile profile, @Nullable String municipalityCode) {
        var searchText = Stream.of(
                        profile.name(),
                        profile.shortDescription(),
                        municipalityCode,
                        profile.identifiers().kvkNumber())
                .filter(Objects::nonNull)
                .map(SortKey::of)
                .collect(Collectors.joining("\n"));
        return new OrganisationText(nameKey(profile.name()), searchText);
    }

    static String nameKey(String name) {
        return SortKey.of(name);
    }
}
