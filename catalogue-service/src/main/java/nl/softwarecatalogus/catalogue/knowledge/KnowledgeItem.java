// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.jspecify.annotations.Nullable;

/** A best practice or standard of a community (kennisproduct): a link, a file, or both. */
@Entity
public class KnowledgeItem {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private KnowledgeKind kind;

    @Column(updatable = false)
    private UUID providerId;

    @Embedded
    private KnowledgeText text;

    private @Nullable UUID fileId;

    @Column
    @Enumerated(EnumType.STRING)
    private KnowledgeStatus status;

    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate withdrawnOn;

    @SuppressWarnings("NullAway.Init")
    protected KnowledgeItem() {}

    KnowledgeItem(KnowledgeKind kind, UUID providerId, KnowledgeText text) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.providerId = providerId;
        this.text = text;
        this.status = KnowledgeStatus.CONCEPT;
    }

    void revise(KnowledgeText revised) {
        refuseWithdrawn();
        text = revised;
        refuseEmpty(status);
    }

    /** @return the file that was there before */
    @Nullable
    UUID replaceFile(@Nullable UUID other) {
        refuseWithdrawn();
        var before = fileId;
        fileId = other;
        refuseEmpty(status);
        return before;
    }

    void publish(LocalDate today) {
        refuseWithdrawn();
        if (status == KnowledgeStatus.PUBLISHED) {
            throw new ConflictException("knowledge-item-already-published");
        }
        refuseEmpty(KnowledgeStatus.PUBLISHED);
        status = KnowledgeStatus.PUBLISHED;
        publishedOn = today;
    }

    void withdraw(LocalDate today) {
        refuseWithdrawn();
        status = KnowledgeStatus.WITHDRAWN;
        withdrawnOn = today;
    }

    UUID id() {
        return id;
    }

    UUID providerId() {
        return providerId;
    }

    @Nullable
    UUID fileId() {
        return fileId;
    }

    long version() {
        return version == null ? 0 : version;
    }

    private void refuseEmpty(KnowledgeStatus as) {
        if (as == KnowledgeStatus.PUBLISHED && text.link() == null && fileId == null) {
            throw new ConflictException("knowledge-item-empty");
        }
    }

    private void refuseWithdrawn() {
        if (status == KnowledgeStatus.WITHDRAWN) {
            throw new ConflictException("knowledge-item-withdrawn");
        }
    }
}
