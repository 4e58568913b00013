// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.offering.OfferingAccess;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the database in a reader's name: who asks is a parameter of every search. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SearchStatements {

    /**
     * Every branch is answered by an index. How dear likeness is the planner does not see, so left to itself it at times
     * reads everything; and to plan it anew for each search takes longer than the search.
     */
    private static final String FOR_INDEXES =
            "SELECT set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)";

    private final JdbcClient database;

    SearchStatements(JdbcClient database) {
        this.database = database;
    }

    JdbcClient.StatementSpec of(String sql, Actor reader, SearchText text, SearchFilter filter) {
        database.sql(FOR_INDEXES).query().singleRow();
        UUID own = reader.acting().map(Grant::organisationId).orElse(null);
        return database.sql(sql)
                .params(filter.parameters())
                .param("words", text.words())
                .param("part", text.part())
                .param("beginning", text.beginning())
                .param("all", OfferingAccess.seesAll(reader))
                .param("suggestions", OfferingAccess.seesSuggestions(reader))
                .param("own", own);
    }
}
