// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.Me;
import nl.softwarecatalogus.organisation.account.MyOrganisation;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import nl.softwarecatalogus.platform.identity.Role;
import org.jspecify.annotations.Nullable;

record MeView(
        String subject,
        String name,
        @Nullable String email,
        List<VngRole> vngRoles,
        List<MyOrganisationView> organisations,
        @Nullable MyOrganisationView actingFor) {

    enum VngRole {
        FUNCTIONAL_ADMINISTRATOR,
        VNG_VIEWER
    }

    record MyOrganisationView(
            UUID organisationId,
            String name,
            OrganisationType organisationType,
            OrganisationStatus status,
            List<Role> roles,
            boolean pending) {

        static MyOrganisationView of(MyOrganisation mine) {
            return new MyOrganisationView(
                    mine.organisationId(),
                    mine.name(),
                    mine.organisationType(),
                    mine.status(),
                    mine.roles().stream().sorted().toList(),
                    mine.pending());
        }
    }

    static MeView of(Me me) {
        var actor = me.actor();
        return new MeView(
                actor.subject(),
                actor.displayName(),
                actor.email().isEmpty() ? null : actor.email(),
                vngRoles(actor),
                me.organisations().stream().map(MyOrganisationView::of).toList(),
                me.actingFor().map(MyOrganisationView::of).orElse(null));
    }

    private static List<VngRole> vngRoles(Actor actor) {
        var roles = new ArrayList<VngRole>();
        if (actor.isFunctionalAdministrator()) {
            roles.add(VngRole.FUNCTIONAL_ADMINISTRATOR);
        }
        if (actor.isVngViewer()) {
            roles.add(VngRole.VNG_VIEWER);
        }
        return roles;
    }
}
