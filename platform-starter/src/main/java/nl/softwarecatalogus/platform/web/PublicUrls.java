// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses as the outside world sees them: absolute, behind the gateway. */
public final class PublicUrls {

    private final String base;

    PublicUrls(PlatformProperties properties) {
        this.base = properties.publicUrl() + properties.apiPath();
    }

    public URI of(String path, Object... variables) {
        return UriComponentsBuilder.fromUriString(base + path).build(variables);
    }
}
