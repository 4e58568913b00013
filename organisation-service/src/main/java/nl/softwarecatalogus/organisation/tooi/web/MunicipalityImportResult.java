// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi.web;

import java.util.Comparator;
import java.util.List;
import nl.softwarecatalogus.organisation.municipality.RegisterChange;
import nl.softwarecatalogus.organisation.municipality.RegisterChange.Kind;
import nl.softwarecatalogus.organisation.tooi.MunicipalityImport;

record MunicipalityImportResult(
        boolean applied,
        long entries,
        long current,
        long added,
        long changed,
        long closed,
        long unchanged,
        long notInFile,
        long organisationsRegistered,
        long organisationsRevised,
        List<MunicipalityChangeView> changes) {

    static MunicipalityImportResult of(MunicipalityImport done) {
        var register = done.register();
        return new MunicipalityImportResult(
                done.applied(),
                register.entries().size(),
                register.current(),
                register.count(Kind.ADDED),
                register.count(Kind.CHANGED, Kind.CLOSED),
                register.count(Kind.CLOSED),
                register.count(Kind.UNCHANGED),
                register.notInFile(),
                done.organisations().registered(),
                done.organisations().revised(),
                register.entries().stream()
                        .filter(RegisterChange::makesADifference)
                        .map(MunicipalityChangeView::of)
                        .sorted(Comparator.comparing(MunicipalityChangeView::code))
                        .toList());
    }
}
