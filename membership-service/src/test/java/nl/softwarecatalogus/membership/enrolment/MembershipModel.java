// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/**
 * DOMAIN 2.2, 2.3 and 4.2 once more, as plainly as possible and with none of the service's own code: what each act
 * answers ("ok" or the code of the refusal), how memberships stand, and which events were told.
 */
final class MembershipModel {

    static final String OK = "ok";
    private static final Set<String> LIVE = Set.of("DECLARED", "CONFIRMED", "RESIGNED");

    record Party(UUID id, OrganisationType type) {

        boolean takesMembers() {
            return type == OrganisationType.COLLABORATION || type == OrganisationType.COMMUNITY;
        }
    }

    /** Who acts: VNG's functional administrator, or somebody of an organisation who may decide things or only look. */
    record Who(boolean functionalAdministrator, @Nullable UUID organisation, boolean mayAct) {

        boolean speaksFor(UUID id) {
            return mayAct && id.equals(organisation);
        }

        boolean decidesFor(UUID id) {
            return functionalAdministrator || speaksFor(id);
        }
    }

    static final class Entry {
        final Party member;
        final Party collaboration;
        final LocalDate startsOn;
        String status = "DECLARED";

        @Nullable
        LocalDate endsOn;

        Entry(Party member, Party collaboration, LocalDate startsOn) {
            this.member = member;
            this.collaboration = collaboration;
            this.startsOn = startsOn;
        }

        @Override
        public String toString() {
            return "%s in %s: %s %s–%s"
                    .formatted(member.id(), collaboration.id(), status, startsOn, endsOn == null ? "" : endsOn);
        }
    }

    final Map<UUID, Entry> entries = new LinkedHashMap<>();
    final Map<UUID, Boolean> inactive = new HashMap<>();
    final Set<UUID> automatic = new HashSet<>();
    final List<String> events = new ArrayList<>();
    LocalDate today;

    MembershipModel(LocalDate today) {
        this.today = today;
    }

    String mayDeclare(Who who, Party member, Party collaboration) {
        if (!who.decidesFor(member.id())) {
            return collaboration.id().equals(who.organisation()) && collaboration.takesMembers()
                    ? "declared-by-the-collaboration"
                    : "not-allowed";
        }
        if (member.equals(collaboration)) {
            return "membership-in-itself";
        }
        if (!collaboration.takesMembers()) {
            return "takes-no-members";
        }
        if (member.type() == OrganisationType.COMMUNITY) {
            return "community-as-member";
        }
        var inactivity = inactivity(member, collaboration);
        if (!inactivity.equals(OK)) {
            return inactivity;
        }
        if (isAbove(member, collaboration)) {
            return "membership-cycle";
        }
        return entries.values().stream().anyMatch(entry -> isLive(entry, member, collaboration))
                ? "membership-exists"
                : OK;
    }

    void declared(UUID id, Party member, Party collaboration, LocalDate startsOn) {
        var entry = new Entry(member, collaboration, startsOn);
        entries.put(id, entry);
        events.add("MembershipDeclared " + id);
        if (automatic.contains(collaboration.id())) {
            become(id, "CONFIRMED", "MembershipConfirmed");
        }
    }

    String decide(Who who, UUID id, boolean confirm) {
        var entry = entry(id);
        if (!who.decidesFor(entry.collaboration.id())) {
            return entry.member.id().equals(who.organisation()) ? "decided-by-the-member" : "not-allowed";
        }
        if (!entry.status.equals("DECLARED")) {
            return "membership-already-" + entry.status.toLowerCase(Locale.ROOT);
        }
        if (!confirm) {
            return become(id, "DECLINED", "MembershipDeclined");
        }
        var inactivity = inactivity(entry.member, entry.collaboration);
        return inactivity.equals(OK) ? become(id, "CONFIRMED", "MembershipConfirmed") : inactivity;
    }

    String withdraw(Who who, UUID id) {
        var entry = entry(id);
        if (!who.decidesFor(entry.member.id())) {
            return "not-allowed";
        }
        return entry.status.equals("DECLARED")
                ? become(id, "WITHDRAWN", "MembershipWithdrawn")
                : "membership-already-" + entry.status.toLowerCase(Locale.ROOT);
    }

    String terminate(Who who, UUID id, LocalDate endsOn, boolean withReason) {
        var entry = entry(id);
        var byMember = who.speaksFor(entry.member.id());
        if (!byMember && !who.decidesFor(entry.collaboration.id())) {
            return "not-allowed";
        }
        if (!entry.status.equals("CONFIRMED")) {
            return "not-running-" + entry.status.toLowerCase(Locale.ROOT);
        }
        var wrongDay = endsOn.isBefore(today) || endsOn.isBefore(entry.startsOn) || endsOn.isAfter(today.plusYears(5));
        if (wrongDay || !byMember && !withReason) {
            return "invalid-input";
        }
        entry.endsOn = endsOn;
        return become(id, "RESIGNED", "MembershipTerminationAnnounced");
    }

    void passDays(int days) {
        today = today.plusDays(days);
        entries.forEach((id, entry) -> {
            if (entry.status.equals("RESIGNED") && entry.endsOn != null && !entry.endsOn.isAfter(today)) {
                become(id, "ENDED", "MembershipEnded");
            }
        });
    }

    private String become(UUID id, String status, String event) {
        entry(id).status = status;
        events.add(event + " " + id);
        return OK;
    }

    private String inactivity(Party member, Party collaboration) {
        if (inactive.containsKey(collaboration.id())) {
            return "collaboration-not-active";
        }
        return inactive.containsKey(member.id()) ? "member-not-active" : OK;
    }

    private boolean isAbove(Party searched, Party from) {
        var seen = new HashSet<UUID>();
        var toVisit = new ArrayDeque<>(List.of(from.id()));
        while (!toVisit.isEmpty()) {
            var lower = toVisit.pop();
            entries.values().stream()
                    .filter(entry -> entry.member.id().equals(lower) && LIVE.contains(entry.status))
                    .map(entry -> entry.collaboration.id())
                    .filter(seen::add)
                    .forEach(toVisit::push);
        }
        return seen.contains(searched.id());
    }

    private static boolean isLive(Entry entry, Party member, Party collaboration) {
        return entry.member.equals(member) && entry.collaboration.equals(collaboration) && LIVE.contains(entry.status);
    }

    private Entry entry(UUID id) {
        return java.util.Objects.requireNonNull(entries.get(id));
    }
}
