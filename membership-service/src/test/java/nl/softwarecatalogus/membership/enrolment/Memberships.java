// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.Instant;
import java.time.LocalDate;

/** Named examples. */
final class Memberships {

    /** Half an hour past midnight in the Netherlands, where it is the 24th. */
    static final Instant DECLARED_AT = Instant.parse("2026-11-23T23:30:00Z");

    static final Instant DECIDED_AT = Instant.parse("2026-11-25T10:00:00Z");
    static final LocalDate STARTS_ON = LocalDate.of(2027, 1, 1);
    static final Decision CONFIRM = new Decision.Confirm(null);
    static final Decision DECLINE = new Decision.Decline("De regeling staat niet open.");

    private Memberships() {}

    static Parties parties() {
        return new Parties(Organisations.groningen(), Organisations.regioNoord());
    }

    static Membership declared(Parties parties) {
        return Membership.declare(parties, STARTS_ON, "Besluit van het college.", DECLARED_AT);
    }

    static Membership confirmed(Parties parties) {
        var membership = declared(parties);
        membership.decide(CONFIRM, parties, DECIDED_AT);
        return membership;
    }

    static Membership resigned(Parties parties, LocalDate endsOn) {
        var membership = confirmed(parties);
        membership.terminate(resignation(endsOn));
        return membership;
    }

    static Termination resignation(LocalDate endsOn) {
        return new Termination(endsOn, TerminatedBy.MEMBER, "Wij gaan door met een andere regio.", DECIDED_AT);
    }

    static Membership declined(Parties parties) {
        var membership = declared(parties);
        membership.decide(DECLINE, parties, DECIDED_AT);
        return membership;
    }

    static Membership withdrawn(Parties parties) {
        var membership = declared(parties);
        membership.withdraw(DECIDED_AT);
        return membership;
    }
}
