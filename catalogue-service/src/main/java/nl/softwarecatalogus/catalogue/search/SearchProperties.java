// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What makes one hit more relevant than another.
 *
 * @param wordWeight how much it counts that words, or forms of them, occur
 * @param likenessWeight how much it counts that the name looks like what was typed
 */
@ConfigurationProperties("softwarecatalogus.search")
public record SearchProperties(
        @DefaultValue("1.0") double wordWeight,
        @DefaultValue("1.0") double likenessWeight) {}
