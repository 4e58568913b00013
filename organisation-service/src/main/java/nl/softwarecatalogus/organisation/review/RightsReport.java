// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.organisation.account.AccountDetails;

/** Who may act for an organisation, in which roles and since when. */
public record RightsReport(OrganisationReview review, List<AccountDetails> accounts) {

    /** The same as long as the same people hold the same roles: nobody confirms what they did not see. */
    public long version() {
        var rights = accounts.stream()
                .map(account -> account.id() + " " + account.roles())
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(rights.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits() >>> Byte.SIZE;
    }
}
