// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.softwarecatalogus.organisation.municipality.MunicipalityStanding;
import nl.softwarecatalogus.organisation.municipality.RegisterChange;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an active organisation for every municipality that exists today. */
@Service
@Transactional
public class MunicipalityOrganisations {

    private final OrganisationRepository organisations;
    private final LiveOrganisations live;

    MunicipalityOrganisations(OrganisationRepository organisations, LiveOrganisations live) {
        this.organisations = organisations;
        this.live = live;
    }

    /**
     * Registers what is new and follows what changed. One that closed keeps its organisation until VNG merges it, and one
     * that VNG deactivated stays so.
     */
    public FollowedRegister follow(Collection<RegisterChange> register) {
        var current = register.stream().filter(entry -> entry.after().current()).toList();
        var known = known(current);
        var revised = revise(current, known);
        var registered = register(current.stream()
                .map(RegisterChange::after)
                .filter(municipality -> !known.containsKey(municipality.code()))
                .toList());
        return new FollowedRegister(registered, revised);
    }

    private Map<String, Organisation> known(List<RegisterChange> current) {
        var codes = current.stream().map(entry -> entry.after().code()).toList();
        BinaryOperator<Organisation> liveFirst = BinaryOperator.minBy(Comparator.comparing(
                organisation -> !organisation.state().status().isLive()));
        return organisations.findOfMunicipalitiesToChange(codes).stream()
                .collect(Collectors.toMap(MunicipalityOrganisations::code, Function.identity(), liveFirst));
    }

    private int revise(List<RegisterChange> current, Map<String, Organisation> known) {
        var revised = current.stream()
                .flatMap(entry -> Optional.ofNullable(known.get(entry.after().code()))
                        .filter(organisation -> entry.before()
                                .filter(before -> organisation.follow(
                                        before, entry.after().municipality()))
                                .isPresent())
                        .stream())
                .toList();
        revised.forEach(organisation -> live.refuseDuplicate(organisation.state()));
        return organisations.saveAllAndFlush(revised).size();
    }

    private int register(List<MunicipalityStanding> municipalities) {
        var registered =
                municipalities.stream().map(MunicipalityOrganisations::active).toList();
        live.refuseTaken(registered.stream()
                .map(organisation -> organisation.state().name())
                .toList());
        return organisations.saveAllAndFlush(registered).size();
    }

    private static Organisation active(MunicipalityStanding municipality) {
        var registration = new Registration(
                OrganisationType.MUNICIPALITY,
                municipality.code(),
                Profile.named(MunicipalityName.of(municipality.municipality())));
        var organisation = Organisation.register(registration, Optional.of(municipality));
        organisation.activate();
        return organisation;
    }

    private static String code(Organisation organisation) {
        return String.valueOf(organisation.state().municipalityCode());
    }
}
