// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge.web;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.knowledge.KnowledgeKind;
import nl.softwarecatalogus.catalogue.knowledge.KnowledgeText;
import org.jspecify.annotations.Nullable;

/** @param providerId only for VNG, who acts for no organisation */
record RegisterKnowledge(
        KnowledgeKind kind,
        @Nullable UUID providerId,
        String title,
        @Nullable String summary,
        @Nullable String link) {

    KnowledgeText text() {
        return new KnowledgeText(title, summary, link);
    }
}
