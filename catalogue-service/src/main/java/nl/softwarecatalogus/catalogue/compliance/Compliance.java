// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.compliance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application or module complies with a version of a standard (conformiteit); a file or an address shows that. */
@Entity
public class Compliance {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID offeringId;

    @Column(updatable = false)
    private String standardVersionId;

    private @Nullable String evidenceUrl;
    private @Nullable UUID fileId;

    @SuppressWarnings("NullAway.Init")
    protected Compliance() {}

    Compliance(UUID offeringId, String standardVersionId, @Nullable String evidenceUrl) {
        this.id = UUID.randomUUID();
        this.offeringId = offeringId;
        this.standardVersionId = standardVersionId;
        this.evidenceUrl = evidenceUrl;
    }

    void showBy(@Nullable String otherUrl) {
        evidenceUrl = otherUrl;
    }

    /** @return the file that was there before */
    @Nullable
    UUID replaceFile(@Nullable UUID other) {
        var before = fileId;
        fileId = other;
        return before;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID fileId() {
        return fileId;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
