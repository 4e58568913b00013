// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.softwarecatalogus.membership.enrolment.Pair;
import nl.softwarecatalogus.membership.organisation.Succession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open invitations when organisations merge: they move along, unless the same parties have something already. */
@Service
@Transactional
public class InvitationSuccessionService {

    private final InvitationRepository invitations;
    private final Clock clock;

    InvitationSuccessionService(InvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    public record Consequences(int moved, int collapsed) {}

    private record Fate(Invitation invitation, Pair parties, boolean pointless, boolean moves) {}

    /** Changes nothing. @param live the parties of memberships that will wait or run */
    @Transactional(readOnly = true)
    public Consequences assess(Succession succession, Set<Pair> live) {
        return consequences(fates(invitations.findOpen(succession.everybody()), succession, live));
    }

    /** Nobody may send invitations meanwhile. @param live the parties of memberships that wait or run */
    public Consequences follow(Succession succession, Set<Pair> live) {
        var now = clock.instant();
        var open = invitations.findOpenToChange(succession.everybody());
        var stillOpen =
                open.stream().filter(invitation -> !invitation.expireIfDue(now)).toList();
        var fates = fates(stillOpen, succession, live);
        fates.stream().filter(Fate::pointless).forEach(fate -> fate.invitation().withdraw(now));
        invitations.saveAllAndFlush(open); // before the others move, as one pair never has two open ones
        fates.stream().filter(Fate::moves).forEach(fate -> fate.invitation().transfer(fate.parties()));
        invitations.saveAllAndFlush(open);
        return consequences(fates);
    }

    private static List<Fate> fates(Collection<Invitation> open, Succession succession, Set<Pair> live) {
        var taken = new HashSet<>(live);
        return open.stream()
                .sorted(comparing((Invitation invitation) -> moves(invitation, succession))
                        .thenComparing(invitation -> invitation.state().sentOn())
                        .thenComparing(invitation -> invitation.state().invitationId()))
                .map(invitation -> fate(invitation, succession, taken))
                .toList();
    }

    private static Fate fate(Invitation invitation, Succession succession, Set<Pair> taken) {
        var parties = invitation.parties().after(succession);
        var pointless = parties.isWithItself() || !taken.add(parties);
        return new Fate(invitation, parties, pointless, !pointless && moves(invitation, succession));
    }

    private static boolean moves(Invitation invitation, Succession succession) {
        return !invitation.parties().after(succession).equals(invitation.parties());
    }

    private static Consequences consequences(List<Fate> fates) {
        var moved = fates.stream().filter(Fate::moves).count();
        var collapsed = fates.stream().filter(Fate::pointless).count();
        return new Consequences((int) moved, (int) collapsed);
    }
}
