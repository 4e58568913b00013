// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge.web;

import nl.softwarecatalogus.catalogue.knowledge.KnowledgeItemView;
import org.springframework.http.ResponseEntity;

final class KnowledgeAnswer {

    private KnowledgeAnswer() {}

    static ResponseEntity<KnowledgeItemView> of(KnowledgeItemView item) {
        return ResponseEntity.ok().eTag(Long.toString(item.version())).body(item);
    }
}
