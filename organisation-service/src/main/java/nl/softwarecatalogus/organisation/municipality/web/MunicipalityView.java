// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality.web;

import java.time.LocalDate;
import java.util.List;
import nl.softwarecatalogus.organisation.municipality.MunicipalityStanding;
import org.jspecify.annotations.Nullable;

record MunicipalityView(
        String code,
        String name,
        String officialName,
        String province,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        boolean current,
        List<String> successorCodes,
        String tooiIdentifier) {

    static MunicipalityView of(MunicipalityStanding standing) {
        var municipality = standing.municipality();
        return new MunicipalityView(
                municipality.code(),
                municipality.name(),
                municipality.officialName(),
                municipality.province(),
                municipality.beginsOn(),
                municipality.endsOn(),
                standing.current(),
                municipality.successorCodes(),
                municipality.tooiIdentifier());
    }
}
