// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.Language;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to act for an organisation (toegangsverzoek). Who is not logged in first confirms the address by a link;
 * then an administrator of that organisation decides, once.
 */
@Entity
public class AccessRequest {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private @Nullable String message;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    private AccessRequestStatus status;

    private @Nullable String linkHash;

    private @Nullable Instant linkSentAt;

    private Instant askedAt;

    private @Nullable Instant decidedAt;

    private @Nullable String declineReason;

    @SuppressWarnings("NullAway.Init")
    protected AccessRequest() {}

    private AccessRequest(UUID organisationId, Applicant applicant, @Nullable String message, Instant now) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.name = applicant.name();
        this.email = applicant.email();
        this.message = message;
        this.language = applicant.language();
        this.status = AccessRequestStatus.OPEN;
        this.askedAt = now;
    }

    /** By somebody who is logged in: whose address it is, is known. */
    static AccessRequest open(UUID organisationId, Applicant applicant, @Nullable String message, Instant now) {
        return new AccessRequest(organisationId, applicant, message, now);
    }

    /** By somebody who has to confirm the address first. */
    static AccessRequest unconfirmed(
            UUID organisationId, Applicant applicant, @Nullable String message, LinkSecret secret, Instant now) {
        var request = new AccessRequest(organisationId, applicant, message, now);
        request.status = AccessRequestStatus.UNCONFIRMED;
        request.sendLink(secret, now);
        return request;
    }

    /** Earlier links no longer work. */
    void sendLink(LinkSecret secret, Instant now) {
        linkHash = secret.hash();
        linkSentAt = now;
    }

    boolean hasLinkSince(Instant moment) {
        return linkSentAt != null && !linkSentAt.isBefore(moment);
    }

    /** @throws ConflictException when the link is over */
    void confirm(Duration validity, Instant now) {
        if (!hasLinkSince(now.minus(validity))) {
            throw new ConflictException("access-link-over");
        }
        status = AccessRequestStatus.OPEN;
        askedAt = now;
    }

    void approve(Instant now) {
        decide(AccessRequestStatus.APPROVED, now);
    }

    void decline(String reason, Instant now) {
        decide(AccessRequestStatus.DECLINED, now);
        declineReason = reason;
    }

    private void decide(AccessRequestStatus decision, Instant now) {
        if (status != AccessRequestStatus.OPEN) {
            throw new ConflictException("access-request-" + status.name().toLowerCase(Locale.ROOT), name);
        }
        status = decision;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    Language language() {
        return language;
    }

    public AccessRequestStatus status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }
}
