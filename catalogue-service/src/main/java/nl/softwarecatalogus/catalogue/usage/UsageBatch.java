// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of all usage.
 *
 * @param asOf everything that changed before this moment is in it, so whoever asks for what changed since misses nothing
 */
public record UsageBatch(
        List<ListedUsage> items,
        Instant asOf,
        @JsonIgnore @Nullable UsageCursor next,
        @JsonIgnore @Nullable UsageCursor previous) {}
