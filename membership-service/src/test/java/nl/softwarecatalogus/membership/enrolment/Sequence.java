// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.softwarecatalogus.membership.enrolment.MembershipModel.Party;
import nl.softwarecatalogus.membership.enrolment.MembershipModel.Who;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.membership.organisation.OrganisationStatus;
import nl.softwarecatalogus.membership.policy.Confirmation;
import nl.softwarecatalogus.membership.policy.MembershipPolicyService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.Refusal;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/** Random acts of random people, done to the service and to the model; after each the two must agree. */
final class Sequence {

    /** What acts are done to, and how to see what became of it. */
    record Subject(
            MembershipService memberships,
            TerminationService terminations,
            MembershipPolicyService policies,
            KnownOrganisationService organisations,
            TurningClock clock,
            Supplier<Map<UUID, String>> states) {}

    private static final List<OrganisationType> TYPES = List.of(
            OrganisationType.MUNICIPALITY,
            OrganisationType.MUNICIPALITY,
            OrganisationType.SUPPLIER,
            OrganisationType.COLLABORATION,
            OrganisationType.COLLABORATION,
            OrganisationType.COLLABORATION,
            OrganisationType.COMMUNITY);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 25);

    private final Random random;
    private final Subject subject;
    private final MembershipModel model = new MembershipModel(FIRST_DAY);
    private final List<Party> parties = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private long told = 1;

    private record Person(Who who, Actor actor) {}

    Sequence(long seed, Subject subject) {
        this.random = new Random(seed);
        this.subject = subject;
        story.add("seed " + seed);
        turnTo(FIRST_DAY);
        for (var type : TYPES) {
            var party = new Party(new UUID(random.nextLong(), random.nextLong()), type);
            parties.add(party);
            tell(party, OrganisationStatus.ACTIVE);
        }
    }

    MembershipModel play(int acts) {
        for (int i = 0; i < acts; i++) {
            act();
            assertThat(subject.states().get())
                    .as(() -> String.join("\n", story))
                    .isEqualTo(expectedStates());
        }
        return model;
    }

    private void act() {
        switch (random.nextInt(20)) {
            case 0 -> turnActivity();
            case 1 -> choosePolicy();
            case 2, 3 -> passDays();
            case 4, 5, 6, 7, 8, 9 -> declare();
            case 10, 11, 12, 13, 14 -> anyMembership(this::decide);
            case 15, 16 -> anyMembership(this::withdraw);
            default -> anyMembership(this::terminate);
        }
    }

    private void declare() {
        var member = anyParty();
        var collaboration = random.nextInt(10) == 0 ? anyParty() : parties.get(3 + random.nextInt(4));
        var person = anybody(member, collaboration);
        var startsOn = model.today.plusDays(random.nextInt(60) - 30L);
        story.add("%s declares %s in %s from %s".formatted(person.who(), member, collaboration, startsOn));
        var expected = model.mayDeclare(person.who(), member, collaboration);
        var answer = answer(() -> {
            var details = subject.memberships()
                    .declare(new Declaration(collaboration.id(), member.id(), startsOn, "Graag."), person.actor());
            model.declared(details.state().membershipId(), member, collaboration, startsOn);
            return details;
        });
        assertThat(answer).as(() -> String.join("\n", story)).isEqualTo(expected);
    }

    private void decide(UUID id, Person person) {
        var confirm = random.nextInt(4) > 0;
        var decision = confirm ? new Decision.Confirm(null) : new Decision.Decline("Nee.");
        agree(
                "%s decides %s on %s".formatted(person.who(), decision, id),
                model.decide(person.who(), id, confirm),
                () -> subject.memberships().decide(id, decision, person.actor()));
    }

    private void withdraw(UUID id, Person person) {
        agree(
                "%s withdraws %s".formatted(person.who(), id),
                model.withdraw(person.who(), id),
                () -> subject.memberships().withdraw(id, person.actor()));
    }

    private void terminate(UUID id, Person person) {
        var endsOn = model.today.plusDays(random.nextInt(100) == 0 ? 2000 : random.nextInt(40) - 3L);
        var reason = random.nextInt(5) == 0 ? null : "Genoeg.";
        agree(
                "%s ends %s on %s because of %s".formatted(person.who(), id, endsOn, reason),
                model.terminate(person.who(), id, endsOn, reason != null),
                () -> subject.terminations().terminate(id, endsOn, reason, person.actor()));
    }

    private void agree(String act, String expected, Callable<?> done) {
        story.add(act);
        assertThat(answer(done)).as(() -> String.join("\n", story)).isEqualTo(expected);
    }

    private void passDays() {
        var days = 1 + random.nextInt(20);
        story.add(days + " days pass");
        model.passDays(days);
        turnTo(model.today);
        subject.terminations().due(10_000).forEach(subject.terminations()::endIfDue);
    }

    private void choosePolicy() {
        var collaboration = parties.get(3 + random.nextInt(4));
        var automatic = random.nextBoolean();
        story.add("%s confirms automatically: %s".formatted(collaboration, automatic));
        subject.policies()
                .set(
                        collaboration.id(),
                        automatic ? Confirmation.AUTOMATIC : Confirmation.BY_HAND,
                        new ExpectedVersion(null),
                        Actor.functionalAdministrator("vng", "VNG"));
        if (automatic) {
            model.automatic.add(collaboration.id());
        } else {
            model.automatic.remove(collaboration.id());
        }
    }

    private void turnActivity() {
        var party = anyParty();
        var active = model.inactive.remove(party.id()) != null;
        if (!active) {
            model.inactive.put(party.id(), true);
        }
        story.add("%s becomes active: %s".formatted(party, active));
        tell(party, active ? OrganisationStatus.ACTIVE : OrganisationStatus.DEACTIVATED);
    }

    private void tell(Party party, OrganisationStatus status) {
        subject.organisations()
                .remember(new KnownOrganisation(
                        party.id(), party.type() + " " + party.id(), party.type(), status, told++));
    }

    private void turnTo(LocalDate day) {
        subject.clock().turnTo(day.atTime(11, 0).toInstant(ZoneOffset.UTC));
    }

    private interface ActOnMembership {

        void by(UUID id, Person person);
    }

    private void anyMembership(ActOnMembership act) {
        var ids = List.copyOf(model.entries.keySet());
        if (ids.isEmpty()) {
            return;
        }
        // The newest ones most, as the old ones are settled.
        var id = ids.get(Math.max(0, ids.size() - 1 - random.nextInt(6)));
        var entry = java.util.Objects.requireNonNull(model.entries.get(id));
        act.by(id, anybody(entry.member, entry.collaboration));
    }

    private Party anyParty() {
        return parties.get(random.nextInt(parties.size()));
    }

    private Person anybody(Party member, Party collaboration) {
        return switch (random.nextInt(10)) {
            case 0 -> new Person(new Who(false, null, false), Actor.visitor());
            case 1 -> new Person(new Who(false, null, false), Actor.vngViewer("vng", "VNG"));
            case 2 -> new Person(new Who(true, null, false), Actor.functionalAdministrator("vng", "VNG"));
            case 3 -> of(anyParty());
            case 4, 5, 6 -> of(collaboration);
            default -> of(member);
        };
    }

    private Person of(Party party) {
        var role = Role.values()[random.nextInt(Role.values().length)];
        var grant = new Grant(party.id(), party.type(), Set.of(role));
        return new Person(
                new Who(false, party.id(), role != Role.USAGE_VIEWER),
                Actor.person("iemand", "Iemand", List.of(grant), party.id()));
    }

    private static String answer(Callable<?> act) {
        try {
            act.call();
            return MembershipModel.OK;
        } catch (Refusal refusal) {
            return refusal.code();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private Map<UUID, String> expectedStates() {
        var states = new java.util.HashMap<UUID, @Nullable String>();
        model.entries.forEach((id, entry) -> states.put(id, entry.toString()));
        return Map.copyOf(states);
    }
}
