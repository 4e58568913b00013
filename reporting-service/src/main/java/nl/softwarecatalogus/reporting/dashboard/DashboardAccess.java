// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotAllowedException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Decides who may see which part of a dashboard. */
@Component
class DashboardAccess {

    private final ProfileRepository profiles;

    DashboardAccess(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    OpenedDashboard open(UUID collaborationId, Actor actor) {
        var profile = profiles.find(collaborationId).orElseThrow(() -> unknown(collaborationId, actor));
        var view = view(profile, actor).orElseThrow(() -> refusal(profile));
        return new OpenedDashboard(profile, view);
    }

    private Optional<View> view(Profile profile, Actor actor) {
        if (actor.isFunctionalAdministrator()) {
            return Optional.of(new View.Complete());
        }
        if (profile.isOpenToParticipants() && actor.actsFor(profile.collaborationId())) {
            return Optional.of(new View.Complete());
        }
        var member = actor.acting()
                .filter(_ -> profile.isOpenToParticipants())
                .filter(grant -> profiles.isMember(grant.organisationId(), profile.collaborationId()));
        if (member.isPresent()) {
            return Optional.of(new View.OfMember(member.get().organisationId()));
        }
        return actor.isVngViewer() ? Optional.of(new View.Figures()) : Optional.empty();
    }

    /** Whoever acts for it knows that it exists: its events are on their way. */
    private static NotFoundException unknown(UUID collaborationId, Actor actor) {
        return new NotFoundException(
                actor.actsFor(collaborationId) ? "dashboard-not-arrived" : "unknown-collaboration");
    }

    private static RuntimeException refusal(Profile profile) {
        return profile.isPublic() ? new NotAllowedException() : new NotFoundException("unknown-collaboration");
    }
}
