// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import jakarta.persistence.Embeddable;
import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** Where to ask about an offering: a desk or a team, never a person. No event and no log tells of it. */
@Embeddable
public record OfferingContact(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String url) {

    List<InvalidParam> faults() {
        return email == null && phone == null && url == null
                ? List.of(new InvalidParam("contact", "contact-unreachable"))
                : List.of();
    }
}
