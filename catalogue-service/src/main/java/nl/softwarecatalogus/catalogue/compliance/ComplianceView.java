// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.compliance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.file.FileReference;
import nl.softwarecatalogus.catalogue.gemma.StandardVersionReference;
import org.jspecify.annotations.Nullable;

/** With which version of a standard an offering complies, and what shows that. */
public record ComplianceView(
        UUID id,
        @JsonIgnore long version,
        StandardVersionReference standardVersion,
        @Nullable String evidenceUrl,
        @Nullable FileReference file) {}
