// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.List;

/** The columns of a file with offerings, by their code. */
final class OfferingColumns {

    static final String KEY = "offeringId";
    static final String KIND = "kind";
    static final String NAME = "name";
    static final String SHORT_DESCRIPTION = "shortDescription";
    static final String LONG_DESCRIPTION = "longDescription";
    static final String WEBSITE = "website";
    static final String LICENCE_FORM = "licenceForm";
    static final String SPDX_ID = "spdxId";
    static final String CLOUD_MODEL = "cloudModel";
    static final String HOSTING_COUNTRIES = "hostingCountries";
    static final String JURISDICTIONS = "jurisdictions";
    static final String CONTACT_NAME = "contactName";
    static final String CONTACT_EMAIL = "contactEmail";
    static final String CONTACT_PHONE = "contactPhone";
    static final String CONTACT_URL = "contactUrl";
    static final String COMPONENTS = "referenceComponents";

    /** Only given out; what a file says of it changes nothing. */
    static final String STATUS = "status";

    static final List<String> ALL = List.of(
            KEY,
            KIND,
            NAME,
            SHORT_DESCRIPTION,
            LONG_DESCRIPTION,
            WEBSITE,
            LICENCE_FORM,
            SPDX_ID,
            CLOUD_MODEL,
            HOSTING_COUNTRIES,
            JURISDICTIONS,
            CONTACT_NAME,
            CONTACT_EMAIL,
            CONTACT_PHONE,
            CONTACT_URL,
            COMPONENTS,
            STATUS);

    private OfferingColumns() {}
}
