// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Who may see and change the accounts of an organisation (DOMAIN section 2): VNG and its own administrator. An
 * administrator is held to what is true now, not to what the token said minutes ago: whoever was removed must not let
 * himself in again.
 */
@Component
class AccountRights {

    private final AccessRepository accesses;
    private final OrganisationService organisations;

    AccountRights(AccessRepository accesses, OrganisationService organisations) {
        this.accesses = accesses;
        this.organisations = organisations;
    }

    void requireToRead(UUID organisationId, Actor reader) {
        Actor.require(
                reader.isFunctionalAdministrator() || reader.isVngViewer() || isAdministrator(organisationId, reader));
        organisations.state(organisationId); // unknown to whoever may know: 404
    }

    void requireToChange(UUID organisationId, Actor actor) {
        Actor.require(actor.isFunctionalAdministrator() || isAdministrator(organisationId, actor));
    }

    private boolean isAdministrator(UUID organisationId, Actor actor) {
        return actor.actsFor(organisationId, Role.ADMINISTRATOR)
                && accesses.isAdministrator(actor.email(), organisationId)
                && isOpen(organisationId, actor);
    }

    private boolean isOpen(UUID organisationId, Actor actor) {
        var organisation = organisations.state(organisationId);
        return organisation.status() == OrganisationStatus.ACTIVE && actor.actsForA(organisation.organisationType());
    }
}
