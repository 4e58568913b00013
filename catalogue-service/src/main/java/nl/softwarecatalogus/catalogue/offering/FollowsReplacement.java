// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.UUID;

/** A feature that refers to offerings, and goes on with the real one when what was suggested is replaced by it. */
public interface FollowsReplacement {

    /** Within the transaction of who asks. */
    void replace(UUID suggestedId, OfferedForUse real);
}
