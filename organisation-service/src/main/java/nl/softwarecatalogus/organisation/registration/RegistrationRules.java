// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.softwarecatalogus.organisation.municipality.MunicipalityStanding;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/** What must be right before an organisation gets its record. */
final class RegistrationRules {

    private static final String CODE = "municipalityCode";

    private RegistrationRules() {}

    /**
     * Every fault at once, empty when all is well.
     *
     * @param municipality what the register knows of the code; empty when there is no such code
     */
    static List<InvalidParam> faults(Registration registration, Optional<MunicipalityStanding> municipality) {
        var faults = ProfileRules.faults(registration.organisationType(), registration.profile());
        var code = registration.municipalityCode();
        if (!registration.isMunicipality()) {
            ProfileRules.only(faults, CODE, code, false);
        } else if (code == null) {
            faults.add(new InvalidParam(CODE, "required"));
        } else {
            municipality.ifPresentOrElse(
                    known -> faults.addAll(faults(registration, known)),
                    () -> faults.add(new InvalidParam(CODE, "unknown-municipality", code)));
        }
        return faults;
    }

    private static List<InvalidParam> faults(Registration registration, MunicipalityStanding municipality) {
        var faults = new ArrayList<InvalidParam>();
        var code = municipality.code();
        if (municipality.ended()) {
            var lastDay = String.valueOf(municipality.municipality().endsOn());
            faults.add(new InvalidParam(CODE, "closed-municipality", municipality.name(), lastDay));
        } else if (!municipality.begun()) {
            var firstDay = String.valueOf(municipality.municipality().beginsOn());
            faults.add(new InvalidParam(CODE, "future-municipality", municipality.name(), firstDay));
        }
        var stated = registration.profile().identifiers().tooiIdentifier();
        if (stated != null && !stated.equals(municipality.tooiIdentifier())) {
            faults.add(new InvalidParam("tooiIdentifier", "not-of-this-municipality", code));
        }
        return faults;
    }
}
