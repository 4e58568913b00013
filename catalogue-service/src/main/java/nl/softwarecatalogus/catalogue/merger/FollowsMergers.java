// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import java.util.List;
import java.util.Optional;

/** A feature with records that belong to organisations. Everything it does is done within the transaction of who asks. */
public interface FollowsMergers {

    /** What would become of its records; nothing changes. */
    MergedCount assess(Merging merging);

    /** What would make the result wrong. */
    default List<MergerBlocker> blockers(Merging merging) {
        return List.of();
    }

    /**
     * Lets some of its records follow. What followed before is found no more, so it can be asked again and again.
     *
     * @return what became of them; empty when none was left
     */
    Optional<MergedCount> follow(Merging merging, int atMost);
}
