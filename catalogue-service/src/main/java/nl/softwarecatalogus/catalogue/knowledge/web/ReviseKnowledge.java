// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge.web;

import nl.softwarecatalogus.catalogue.knowledge.KnowledgeText;
import org.jspecify.annotations.Nullable;

record ReviseKnowledge(
        String title, @Nullable String summary, @Nullable String link) {

    KnowledgeText text() {
        return new KnowledgeText(title, summary, link);
    }
}
