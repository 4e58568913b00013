// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The identifiers of the SPDX licence list, as CycloneDX hands it on. */
final class SpdxLicences {

    private static final Set<String> LISTED = read();

    private SpdxLicences() {}

    static boolean isListed(String id) {
        return LISTED.contains(id);
    }

    private static Set<String> read() {
        try (InputStream list =
                Objects.requireNonNull(SpdxLicences.class.getResourceAsStream("/licenses/licenses.json"))) {
            return JsonMapper.shared()
                    .readTree(list)
                    .path("licenses")
                    .valueStream()
                    .map(licence -> licence.path("licenseId").asString())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
