// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a community says of what it shares.
 *
 * @param summary markdown
 * @param link where it can be read, when it is no file
 */
@Embeddable
public record KnowledgeText(
        String title, @Nullable String summary, @Nullable String link) {

    public KnowledgeText {
        title = title.strip();
    }
}
