// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.membership.KnownMembershipService;
import nl.softwarecatalogus.catalogue.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class ContractService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final ContractRepository contracts;
    private final ContractRules rules;
    private final ContractViews views;
    private final KnownOrganisationService organisations;
    private final KnownMembershipService memberships;
    private final Clock clock;

    // More collaborators than the house allows: a contract is judged by what three other features know.
    ContractService(
            ContractRepository contracts,
            ContractRules rules,
            ContractViews views,
            KnownOrganisationService organisations,
            KnownMembershipService memberships,
            Clock clock) {
        this.contracts = contracts;
        this.rules = rules;
        this.views = views;
        this.organisations = organisations;
        this.memberships = memberships;
        this.clock = clock;
    }

    public ContractView register(Actor actor, UUID organisationId, RecordContract wish) {
        ContractAccess.requireManaging(actor, organisationId);
        organisations.requireActive(organisationId);
        var contract = Contract.register(organisationId, wish);
        rules.judgeNew(organisationId, wish, isMember(organisationId, wish.collaborationId()));
        return saved(actor, contract);
    }

    public ContractView revise(Actor actor, UUID id, ExpectedVersion expected, RecordContract wish) {
        var contract = manageable(actor, id);
        expected.mustBe(contract.version());
        var isMember = Objects.equals(contract.collaborationId(), wish.collaborationId())
                || isMember(contract.organisationId(), wish.collaborationId());
        var kept = contract.usageIds();
        contract.revise(wish, ContractAccess.maySeeNote(actor, contract.organisationId()));
        rules.judgeRevised(contract, wish, isMember, kept);
        return saved(actor, contract);
    }

    public ContractView withdraw(Actor actor, UUID id) {
        var contract = manageable(actor, id);
        contract.withdraw();
        return saved(actor, contract);
    }

    private boolean isMember(UUID organisationId, @Nullable UUID collaborationId) {
        var today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
        return collaborationId != null
                && !memberships
                        .holdMembersOn(collaborationId, today, List.of(organisationId))
                        .isEmpty();
    }

    private Contract manageable(Actor actor, UUID id) {
        var seen = views.require(actor, id);
        ContractAccess.requireManaging(actor, seen.organisation().organisationId());
        return contracts.findById(id).orElseThrow();
    }

    private ContractView saved(Actor actor, Contract contract) {
        return views.require(actor, contracts.saveAndFlush(contract).id());
    }
}
