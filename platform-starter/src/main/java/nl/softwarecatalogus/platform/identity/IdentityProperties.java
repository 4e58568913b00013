// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicRoutes what a visitor may call, each {@code "METHOD /path/pattern"}; everything else needs a token
 */
@ConfigurationProperties("softwarecatalogus")
record IdentityProperties(@DefaultValue List<String> publicRoutes) {}
