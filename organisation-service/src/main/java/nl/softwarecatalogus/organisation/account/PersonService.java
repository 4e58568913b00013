// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Grant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Persons and all their rights together. */
@Service
@Transactional(readOnly = true)
public class PersonService {

    private final Persons persons;
    private final AccessRepository accesses;
    private final OrganisationService organisations;

    PersonService(Persons persons, AccessRepository accesses, OrganisationService organisations) {
        this.persons = persons;
        this.accesses = accesses;
        this.organisations = organisations;
    }

    public Person find(UUID accountId) {
        var account = persons.get(accountId);
        var held = accesses.findByAccountId(accountId);
        return new Person(account.email(), account.name(), grants(held), !held.isEmpty());
    }

    /** @return false when an organisation lets this person in again */
    @Transactional
    public boolean erase(UUID accountId) {
        return persons.erase(accountId);
    }

    private List<Grant> grants(List<Access> held) {
        var states =
                organisations.states(held.stream().map(Access::organisationId).toList());
        return held.stream()
                .filter(access -> !access.isDisabled())
                .flatMap(access -> Optional.ofNullable(states.get(access.organisationId()))
                        .filter(organisation -> organisation.status() == OrganisationStatus.ACTIVE)
                        .map(organisation -> grant(access, organisation))
                        .stream())
                .sorted(Comparator.comparing(Grant::organisationId))
                .toList();
    }

    private static Grant grant(Access access, OrganisationState organisation) {
        return new Grant(access.organisationId(), organisation.organisationType(), access.roles());
    }
}
