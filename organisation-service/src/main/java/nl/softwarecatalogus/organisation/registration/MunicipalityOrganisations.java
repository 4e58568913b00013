// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        var current = current(register);
        var known = known(organisations.findOfMunicipalitiesToChange(codes(current)));
        var departed = departed(current, known);
        departed.forEach(entry -> of(known, entry)
                .follow(entry.before().orElseThrow(), entry.after().municipality()));
        var revised = departed.stream().map(entry -> of(known, entry)).toList();
        revised.forEach(organisation -> live.refuseDuplicate(organisation.state()));
        var registered = unknown(current, known);
        organisations.saveAllAndFlush(revised);
        organisations.saveAllAndFlush(
                registered.stream().map(MunicipalityOrganisations::active).toList());
        return new FollowedRegister(registered.size(), revised.size());
    }

    /** What {@link #follow} would do. */
    @Transactional(readOnly = true)
    public FollowedRegister preview(Collection<RegisterChange> register) {
        var current = current(register);
        var known = known(organisations.findOfMunicipalities(codes(current)));
        return new FollowedRegister(
                unknown(current, known).size(), departed(current, known).size());
    }

    private static List<RegisterChange> current(Collection<RegisterChange> register) {
        return register.stream().filter(entry -> entry.after().current()).toList();
    }

    private static List<String> codes(List<RegisterChange> entries) {
        return entries.stream().map(entry -> entry.after().code()).toList();
    }

    private static Map<String, Organisation> known(List<Organisation> found) {
        BinaryOperator<Organisation> liveFirst = BinaryOperator.minBy(Comparator.comparing(
                organisation -> !organisation.state().status().isLive()));
        return found.stream()
                .collect(Collectors.toMap(MunicipalityOrganisations::code, Function.identity(), liveFirst));
    }

    private static List<RegisterChange> departed(List<RegisterChange> current, Map<String, Organisation> known) {
        return current.stream()
                .filter(entry -> known.containsKey(entry.after().code()))
                .filter(entry -> entry.before()
                        .filter(before -> of(known, entry)
                                .departsFrom(before, entry.after().municipality()))
                        .isPresent())
                .toList();
    }

    /** @throws DuplicateOrganisationException when the name of one of them is taken */
    private List<MunicipalityStanding> unknown(List<RegisterChange> current, Map<String, Organisation> known) {
        var unknown = current.stream()
                .map(RegisterChange::after)
                .filter(municipality -> !known.containsKey(municipality.code()))
                .toList();
        live.refuseTaken(unknown.stream()
                .map(municipality -> MunicipalityName.of(municipality.municipality()))
                .toList());
        return unknown;
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

    private static Organisation of(Map<String, Organisation> known, RegisterChange entry) {
        return Objects.requireNonNull(known.get(entry.after().code()));
    }

    private static String code(Organisation organisation) {
        return String.valueOf(organisation.state().municipalityCode());
    }
}
