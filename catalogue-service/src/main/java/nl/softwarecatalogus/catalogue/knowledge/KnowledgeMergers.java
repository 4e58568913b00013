// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

import java.util.Optional;
import nl.softwarecatalogus.catalogue.merger.FollowsMergers;
import nl.softwarecatalogus.catalogue.merger.MergedCount;
import nl.softwarecatalogus.catalogue.merger.MergedKind;
import nl.softwarecatalogus.catalogue.merger.Merging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Best practices and standards go on in the target's name; what was withdrawn before stays with who shared it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class KnowledgeMergers implements FollowsMergers {

    private final JdbcClient database;

    KnowledgeMergers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public MergedCount assess(Merging merging) {
        return merging.applyTo(database.sql("""
                SELECT count(*) FROM knowledge_item WHERE provider_id = ANY(:sources) AND status <> 'WITHDRAWN'"""))
                .query((row, _) -> new MergedCount(MergedKind.KNOWLEDGE_ITEM, row.getInt(1), 0))
                .single();
    }

    @Override
    public Optional<MergedCount> follow(Merging merging, int atMost) {
        var moved = merging.applyTo(database.sql("""
                UPDATE knowledge_item SET provider_id = :target, version = version + 1
                WHERE id IN (SELECT id FROM knowledge_item WHERE provider_id = ANY(:sources) AND status <> 'WITHDRAWN'
                    ORDER BY id LIMIT :most)""")).param("most", atMost).update();
        return moved == 0 ? Optional.empty() : Optional.of(new MergedCount(MergedKind.KNOWLEDGE_ITEM, moved, 0));
    }
}
