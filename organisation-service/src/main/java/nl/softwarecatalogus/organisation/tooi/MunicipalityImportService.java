// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi;

import java.io.InputStream;
import nl.softwarecatalogus.organisation.municipality.MunicipalityService;
import nl.softwarecatalogus.organisation.registration.MunicipalityOrganisations;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class MunicipalityImportService {

    private final MunicipalityService municipalities;
    private final MunicipalityOrganisations organisations;

    MunicipalityImportService(MunicipalityService municipalities, MunicipalityOrganisations organisations) {
        this.municipalities = municipalities;
        this.organisations = organisations;
    }

    /**
     * Takes over a whole file or nothing of it.
     *
     * @throws RegisterFileException when the file is broken or breaks off, telling where
     */
    public MunicipalityImport takeOver(InputStream file, Actor actor) {
        actor.requireFunctionalAdministrator();
        var register = municipalities.takeOver(TooiReader.read(file));
        return new MunicipalityImport(true, register, organisations.follow(register.entries()));
    }

    /** What {@link #takeOver} would change; nothing is. */
    @Transactional(readOnly = true)
    public MunicipalityImport preview(InputStream file, Actor actor) {
        actor.requireFunctionalAdministrator();
        var register = municipalities.compare(TooiReader.read(file));
        return new MunicipalityImport(false, register, organisations.preview(register.entries()));
    }
}
