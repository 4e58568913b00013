// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch.web;

import java.util.Map;
import nl.softwarecatalogus.catalogue.savedsearch.SavedSearchRetention;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.stereotype.Component;

/** For the operator: {@code DELETE /actuator/savedsearches/{person}} erases those of one person (docs/operations). */
@Component
@Endpoint(id = "savedsearches")
class SavedSearchesEndpoint {

    private final SavedSearchRetention retention;

    SavedSearchesEndpoint(SavedSearchRetention retention) {
        this.retention = retention;
    }

    @DeleteOperation
    Map<String, Integer> erase(@Selector String person) {
        return Map.of("erased", retention.eraseOf(person));
    }
}
