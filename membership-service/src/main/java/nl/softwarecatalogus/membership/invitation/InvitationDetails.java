// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import java.util.Optional;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.platform.identity.Actor;

/** An invitation with the names of who invites and who is invited. */
public record InvitationDetails(
        Invitation invitation, KnownOrganisation collaboration, KnownOrganisation organisation) {

    public InvitationState state() {
        return invitation.state();
    }

    /** Grows with every change of the invitation and of what is shown of its parties. */
    public long revision() {
        return invitation.version() + collaboration.version() + organisation.version();
    }

    /** What the collaboration wrote, for the two parties and VNG's functional administrator only. */
    public Optional<String> messageFor(Actor reader) {
        return invitation.message().filter(_ -> readsWords(reader));
    }

    boolean isVisibleTo(Actor reader) {
        return reader.isVngViewer() || readsWords(reader);
    }

    private boolean readsWords(Actor reader) {
        return reader.isFunctionalAdministrator() || collaboration.opensTo(reader) || organisation.opensTo(reader);
    }
}
