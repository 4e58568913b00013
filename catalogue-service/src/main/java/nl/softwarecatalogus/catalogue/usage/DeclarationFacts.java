// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.offering.OfferedForUse;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisation;
import nl.softwarecatalogus.catalogue.organisation.OrganisationReference;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import org.jspecify.annotations.Nullable;

/**
 * How things stand at the moment of a declaration; held so until it is recorded.
 *
 * @param application empty when there is none that the collaboration may know of
 * @param parties the organisations named in the declaration, as far as they are known
 * @param members who of them are confirmed members on the start date
 * @param alreadyDeclared for whom this collaboration declared this application before
 */
record DeclarationFacts(
        OrganisationReference collaboration,
        Optional<OfferedForUse> application,
        Map<UUID, KnownOrganisation> parties,
        Set<UUID> members,
        Set<UUID> alreadyDeclared) {

    void refuseOthersThanCollaborations() {
        switch (collaboration.organisationType()) {
            case "COLLABORATION" -> {}
            case "COMMUNITY" -> throw new ConflictException("community-declares-no-usage");
            default -> throw new ConflictException("not-a-collaboration", collaboration.name());
        }
    }

    void refuseObstacles(DeclareUsage wish) {
        var obstacles = new ArrayList<Conflict>();
        ApplicationObstacle.of(application, wish.applicationId()).ifPresent(obstacles::add);
        obstacles.addAll(partyObstacles(wish.memberIds()));
        if (!obstacles.isEmpty()) {
            throw ConflictException.naming("usage-declaration-refused", obstacles, obstacles.size());
        }
    }

    UsageFacts of(UUID memberId) {
        var offered = application.orElseThrow();
        return new UsageFacts(
                offered.reference(),
                Objects.requireNonNull(parties.get(memberId)).reference(),
                collaboration,
                offered.components());
    }

    private List<Conflict> partyObstacles(List<UUID> memberIds) {
        var obstacles = new ArrayList<Conflict>();
        for (var memberId : memberIds) {
            var party = parties.get(memberId);
            var obstacle = partyObstacle(memberId, party);
            if (obstacle != null) {
                obstacles.add(new Conflict(
                        memberId.toString(),
                        party == null ? "" : party.reference().name(),
                        obstacle));
            }
        }
        return obstacles;
    }

    private @Nullable String partyObstacle(UUID memberId, @Nullable KnownOrganisation party) {
        if (party == null) {
            return "unknown-party";
        }
        if (party.isMerged()) {
            return "party-merged";
        }
        if (!members.contains(memberId)) {
            return "not-a-member";
        }
        return alreadyDeclared.contains(memberId) ? "already-declared" : null;
    }
}
