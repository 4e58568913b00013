// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.offering.CloudModel;
import nl.softwarecatalogus.catalogue.offering.LicenceForm;
import nl.softwarecatalogus.catalogue.offering.OfferingKind;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a search, each a query key; what is null does not matter, and what is set must all hold.
 *
 * @param kind of an offering, so nothing else is found
 * @param providerType of who offers it or shares it
 * @param organisationType of an organisation itself
 */
@Embeddable
public record SearchFilter(
        @Enumerated(EnumType.STRING) @Nullable HitType type,
        @Enumerated(EnumType.STRING) @Nullable OfferingKind kind,
        @Enumerated(EnumType.STRING) @Nullable LicenceForm licenceForm,
        @Enumerated(EnumType.STRING) @Nullable CloudModel cloudModel,
        @Nullable String referenceComponentId,
        @Enumerated(EnumType.STRING) @Nullable OrganisationType providerType,
        @Enumerated(EnumType.STRING) @Nullable OrganisationType organisationType) {

    public static final SearchFilter NONE = new SearchFilter(null, null, null, null, null, null, null);

    private static final int LONGEST = 100;

    /** @throws InvalidInputException when the contract does not allow it */
    public SearchFilter checked() {
        if (referenceComponentId != null && referenceComponentId.indexOf('\0') >= 0) {
            throw new InvalidInputException(new InvalidParam("referenceComponentId", "null-character"));
        }
        if (referenceComponentId != null && referenceComponentId.length() > LONGEST) {
            throw new InvalidInputException(
                    new InvalidParam("referenceComponentId", "maxLength", Integer.toString(LONGEST)));
        }
        return this;
    }

    /** Whether hits of this type can pass at all. */
    boolean admits(HitType wanted) {
        return (type == null || type == wanted)
                && switch (wanted) {
                    case OFFERING -> allNull(organisationType);
                    case KNOWLEDGE_ITEM ->
                        allNull(kind, licenceForm, cloudModel, referenceComponentId, organisationType);
                    case ORGANISATION -> allNull(kind, licenceForm, cloudModel, referenceComponentId, providerType);
                    case REFERENCE_COMPONENT, STANDARD ->
                        allNull(kind, licenceForm, cloudModel, referenceComponentId, providerType, organisationType);
                };
    }

    /** What {@link SearchSql} refers to by name. */
    Map<String, Object> parameters() {
        var set = new HashMap<String, Object>();
        put(set, "kind", kind);
        put(set, "licenceForm", licenceForm);
        put(set, "cloudModel", cloudModel);
        put(set, "providerType", providerType);
        put(set, "organisationType", organisationType);
        put(set, "referenceComponentId", referenceComponentId);
        return set;
    }

    private static void put(Map<String, Object> set, String name, @Nullable Object value) {
        if (value != null) {
            set.put(name, value.toString());
        }
    }

    private static boolean allNull(@Nullable Object... values) {
        return Stream.of(values).allMatch(Objects::isNull);
    }
}
