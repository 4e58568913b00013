// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.util.Locale;
import nl.softwarecatalogus.platform.problem.ConflictException;

/** Its plan can no longer be changed, executed or cancelled. */
public class MergerClosedException extends ConflictException {

    MergerClosedException(MergerStatus status) {
        super("merger-already-" + status.name().toLowerCase(Locale.ROOT));
    }
}
