// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The policy of one collaboration or community (lidmaatschapsbeleid). By hand, unless it chose otherwise. */
@Entity
public class MembershipPolicy {

    @Id
    private UUID collaborationId;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Confirmation confirmation = Confirmation.BY_HAND;

    @SuppressWarnings("NullAway.Init")
    protected MembershipPolicy() {}

    MembershipPolicy(UUID collaborationId) {
        this.collaborationId = collaborationId;
    }

    void confirm(Confirmation chosen) {
        confirmation = chosen;
    }

    public UUID collaborationId() {
        return collaborationId;
    }

    public Confirmation confirmation() {
        return confirmation;
    }

    /** Zero until something was chosen, then growing with every change. */
    public long revision() {
        return version == null ? 0 : version + 1;
    }
}
