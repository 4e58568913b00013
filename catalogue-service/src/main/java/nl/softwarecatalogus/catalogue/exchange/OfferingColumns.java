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
            COMPONENTS,
            STATUS);

    private OfferingColumns() {}
}
