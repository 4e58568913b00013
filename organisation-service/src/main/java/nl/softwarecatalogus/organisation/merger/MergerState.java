// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A merger as other services may know it. */
public record MergerState(
        UUID mergerId,
        MergerKind kind,
        LocalDate effectiveOn,
        MergerParty target,
        List<MergerParty> sources,
        MergerStatus status) {}
