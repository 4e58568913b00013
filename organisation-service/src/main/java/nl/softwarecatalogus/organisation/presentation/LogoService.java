// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

import java.time.Clock;
import java.util.UUID;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class LogoService {

    /** More than this need not be read. */
    public static final int LARGEST = Logo.LARGEST;

    private final LogoStore logos;
    private final OrganisationService organisations;
    private final Clock clock;

    LogoService(LogoStore logos, OrganisationService organisations, Clock clock) {
        this.logos = logos;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** For whoever may know the organisation. */
    @Transactional(readOnly = true)
    public ShownLogo find(UUID organisationId, Actor reader) {
        var organisation = organisations.shown(organisationId, reader);
        var kept = logos.find(organisationId).orElseThrow(LogoService::absent);
        var isPublic = organisation.status() == OrganisationStatus.ACTIVE;
        return new ShownLogo(kept.logo().mediaType(), kept.logo().content(), kept.version(), isPublic);
    }

    /**
     * @return the new version
     * @throws InvalidInputException when it is no PNG or JPEG, or too large
     */
    public long change(UUID organisationId, byte[] image, ExpectedVersion expected, Actor actor) {
        organisations.administered(organisationId, actor);
        var present = logos.version(organisationId);
        expected.mustBe(present);
        logos.keep(organisationId, Logo.of(image), present + 1, clock.instant());
        return present + 1;
    }

    public void remove(UUID organisationId, ExpectedVersion expected, Actor actor) {
        organisations.administered(organisationId, actor);
        var kept = logos.find(organisationId).orElseThrow(LogoService::absent);
        expected.mustBe(kept.version());
        logos.remove(organisationId, clock.instant());
    }

    private static NotFoundException absent() {
        return new NotFoundException("no-logo");
    }
}
