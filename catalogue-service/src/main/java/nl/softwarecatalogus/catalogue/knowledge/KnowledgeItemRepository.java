// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KnowledgeItemRepository extends Repository<KnowledgeItem, UUID> {

    KnowledgeItem saveAndFlush(KnowledgeItem item);

    Optional<KnowledgeItem> findById(UUID id);
}
