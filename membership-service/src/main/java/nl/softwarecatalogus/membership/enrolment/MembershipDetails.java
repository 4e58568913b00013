// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.util.Optional;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;

/** A membership with the names of its two parties. */
public record MembershipDetails(Membership membership, KnownOrganisation member, KnownOrganisation collaboration) {

    MembershipDetails(Membership membership, Parties parties) {
        this(membership, parties.member(), parties.collaboration());
    }

    public MembershipState state() {
        return membership.state();
    }

    /** Grows with every change of the membership and of what is shown of its parties. */
    public long revision() {
        return membership.version() + member.version() + collaboration.version();
    }

    /** What the member wrote, for the two parties and VNG's functional administrator only. */
    public Optional<String> noteFor(Actor reader) {
        return membership.note().filter(_ -> readsWords(reader));
    }

    /** What the collaboration wrote, for the two parties and VNG's functional administrator only. */
    public Optional<String> declineReasonFor(Actor reader) {
        return membership.declineReason().filter(_ -> readsWords(reader));
    }

    /** Why it ends, for the two parties and VNG's functional administrator only. */
    public Optional<String> terminationReasonFor(Actor reader) {
        return membership.terminationReason().filter(_ -> readsWords(reader));
    }

    boolean isVisibleTo(Actor reader) {
        return reader.isVngViewer() || readsWords(reader);
    }

    private boolean readsWords(Actor reader) {
        return reader.isFunctionalAdministrator() || member.opensTo(reader) || collaboration.opensTo(reader);
    }
}
