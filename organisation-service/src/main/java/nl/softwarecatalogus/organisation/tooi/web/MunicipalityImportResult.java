// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi.web;

import nl.softwarecatalogus.organisation.tooi.MunicipalityImport;

record MunicipalityImportResult(
        long entries,
        long current,
        long added,
        long changed,
        long closed,
        long unchanged,
        long notInFile,
        long organisationsRegistered,
        long organisationsRevised) {

    static MunicipalityImportResult of(MunicipalityImport done) {
        var register = done.register();
        return new MunicipalityImportResult(
                register.entries().size(),
                register.current(),
                register.added(),
                register.changed(),
                register.closed(),
                register.unchanged(),
                register.notInFile(),
                done.organisations().registered(),
                done.organisations().revised());
    }
}
