// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.organisation.membership.KnownMembershipService;
import org.jspecify.annotations.Nullable;

/**
 * Who and what an occasion is about, as far as its kind has them.
 *
 * @param organisation the member, the invited one, the user, the provider
 * @param collaboration of a proposal of usage: its provider
 * @param offering the name
 * @param date on which it takes effect
 * @param sources those that went up in the organisation
 */
public record Particulars(
        Party organisation,
        @Nullable Party collaboration,
        @Nullable String offering,
        @Nullable LocalDate date,
        List<Party> sources) {

    public Particulars(
            Party organisation, @Nullable Party collaboration, @Nullable String offering, @Nullable LocalDate date) {
        this(organisation, collaboration, offering, date, List.of());
    }

    public static Particulars ofMerger(Party target, List<Party> sources, LocalDate date) {
        return new Particulars(target, null, null, date, sources);
    }

    public static Particulars of(Party organisation) {
        return new Particulars(organisation, null, null, null);
    }

    public static Particulars between(Party organisation, Party collaboration, @Nullable LocalDate date) {
        return new Particulars(organisation, collaboration, null, date);
    }

    /** Those on this side. */
    List<UUID> on(Side side, KnownMembershipService memberships, LocalDate today) {
        return switch (side) {
            case ORGANISATION -> List.of(organisation.organisationId());
            case COLLABORATION -> collaboration == null ? List.of() : List.of(collaboration.organisationId());
            case MEMBERS -> memberships.membersOn(today, organisation.organisationId());
            case COLLABORATIONS ->
                Stream.concat(Stream.of(organisation), sources.stream())
                        .flatMap(party -> memberships.collaborationsOn(today, party.organisationId()).stream())
                        .distinct()
                        .toList();
        };
    }

    @Nullable
    String sourceNames() {
        return sources.isEmpty() ? null : sources.stream().map(Party::name).collect(Collectors.joining(", "));
    }
}
