// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import nl.softwarecatalogus.catalogue.offering.OfferingContact;
import org.jspecify.annotations.Nullable;

/** Where to ask about an offering, as the cells of a row say. */
final class ContactCells {

    private static final int NAME = 200;
    private static final int EMAIL = 254;
    private static final int PHONE = 30;
    private static final int URL = 500;

    private ContactCells() {}

    /** Null when nothing stands there. */
    static @Nullable OfferingContact read(Cells cells) {
        var name = cells.text(OfferingColumns.CONTACT_NAME, NAME);
        var email =
                cells.matching(OfferingColumns.CONTACT_EMAIL, EMAIL, "[^\\s@]+@[^\\s@]+\\.[^\\s@]+", "format.email");
        var phone = cells.matching(OfferingColumns.CONTACT_PHONE, PHONE, "[0-9+() -]+", "pattern");
        var url = cells.matching(OfferingColumns.CONTACT_URL, URL, "https?://\\S+", "format.uri");
        if (name != null) {
            return new OfferingContact(name, email, phone, url);
        }
        if (email != null || phone != null || url != null) {
            cells.fault(OfferingColumns.CONTACT_NAME, "required");
        }
        return null;
    }
}
