// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of an offering: everything that can be edited, but the reference components.
 *
 * @param longDescription markdown
 * @param spdxId of the licence, when it is open source
 * @param hostingCountries where it runs, as cloud offering (ISO 3166-1 alpha-2)
 * @param jurisdictions whose law holds for who hosts it (ISO 3166-1 alpha-2)
 */
@Embeddable
public record OfferingDetails(
        String name,
        @Nullable String shortDescription,
        @Nullable String longDescription,
        @Nullable String website,
        @Enumerated(EnumType.STRING) @Nullable LicenceForm licenceForm,
        @Nullable String spdxId,
        @Enumerated(EnumType.STRING) @Nullable CloudModel cloudModel,
        List<String> hostingCountries,
        List<String> jurisdictions,

        @AttributeOverride(name = "name", column = @Column(name = "contact_name"))
        @AttributeOverride(name = "email", column = @Column(name = "contact_email"))
        @AttributeOverride(name = "phone", column = @Column(name = "contact_phone"))
        @AttributeOverride(name = "url", column = @Column(name = "contact_url"))
        @Nullable
        OfferingContact contact) {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public OfferingDetails {
        name = name.strip();
        hostingCountries = List.copyOf(hostingCountries);
        jurisdictions = List.copyOf(jurisdictions);
    }

    /** Of one of which neither hosting nor contact is known. */
    public OfferingDetails(
            String name,
            @Nullable String shortDescription,
            @Nullable String longDescription,
            @Nullable String website,
            @Nullable LicenceForm licenceForm,
            @Nullable String spdxId,
            @Nullable CloudModel cloudModel) {
        this(
                name,
                shortDescription,
                longDescription,
                website,
                licenceForm,
                spdxId,
                cloudModel,
                List.of(),
                List.of(),
                null);
    }

    /** What a provider says of it now; as that provider or VNG sees it. */
    public static OfferingDetails of(OfferingView offering) {
        return new OfferingDetails(
                offering.name(),
                offering.shortDescription(),
                offering.longDescription(),
                offering.website(),
                offering.licenceForm(),
                offering.spdxId(),
                offering.cloudModel(),
                offering.hostingCountries(),
                offering.jurisdictions(),
                offering.contact());
    }

    public List<InvalidParam> faults() {
        var faults = new ArrayList<InvalidParam>();
        addLicenceFault(faults);
        addHostingFaults(faults, "hostingCountries", hostingCountries);
        addHostingFaults(faults, "jurisdictions", jurisdictions);
        if (contact != null) {
            faults.addAll(contact.faults());
        }
        return faults;
    }

    private void addLicenceFault(List<InvalidParam> faults) {
        if (licenceForm != LicenceForm.OPEN_SOURCE) {
            if (spdxId != null) {
                faults.add(new InvalidParam("spdxId", "spdx-id-only-open-source"));
            }
        } else if (spdxId == null) {
            faults.add(new InvalidParam("spdxId", "spdx-id-needed"));
        } else if (!SpdxLicences.isListed(spdxId)) {
            faults.add(new InvalidParam("spdxId", "spdx-id-unknown", spdxId));
        }
    }

    private void addHostingFaults(List<InvalidParam> faults, String field, List<String> countries) {
        countries.stream()
                .filter(country -> !COUNTRIES.contains(country))
                .forEach(country -> faults.add(new InvalidParam(field, "country-unknown", country)));
        if (!countries.isEmpty() && (cloudModel == null || cloudModel == CloudModel.ON_PREMISES)) {
            faults.add(new InvalidParam(field, "hosting-only-cloud"));
        }
    }
}
