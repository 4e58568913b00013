// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.merger;

import java.util.List;
import java.util.UUID;

/** What a merger does to memberships and invitations. */
public sealed interface MergerAnswer {

    UUID mergerId();

    /** The version of the event that this answers. */
    long mergerVersion();

    List<Count> counts();

    /**
     * @param moved goes on in the name of the target
     * @param collapsed gives way to something that the target has already
     */
    record Count(Kind kind, int moved, int collapsed) {}

    enum Kind {
        MEMBERSHIP,
        INVITATION
    }

    /** Nothing changed. @param circles names of collaborations that the target would be a member of, and that of it */
    record MergerAssessed(UUID mergerId, long mergerVersion, List<Count> counts, List<String> circles)
            implements MergerAnswer {}

    record MergerFollowed(UUID mergerId, long mergerVersion, List<Count> counts) implements MergerAnswer {}
}
