// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole landscape of a collaboration, against its members. */
@Service
@Transactional(readOnly = true)
public class MatrixService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final ApplicationMatrixRepository applications;
    private final MatrixRepository matrices;
    private final LandscapeAccess access;
    private final Clock clock;

    MatrixService(
            ApplicationMatrixRepository applications, MatrixRepository matrices, LandscapeAccess access, Clock clock) {
        this.applications = applications;
        this.matrices = matrices;
        this.access = access;
        this.clock = clock;
    }

    public PageOf<ApplicationRow> applicationsAndMembers(
            Actor reader, UUID collaborationId, LandscapeFilter filter, Paging paging) {
        access.requireOwn(reader, collaborationId);
        return applications.find(collaborationId, filter, paging);
    }

    /** One by one, all of them. */
    public void readApplications(
            Actor reader, UUID collaborationId, LandscapeFilter filter, Consumer<ApplicationRow> consumer) {
        access.requireOwn(reader, collaborationId);
        applications.readAll(collaborationId, filter, consumer);
    }

    public PageOf<ComponentRow> componentsAndMembers(
            Actor reader, UUID collaborationId, ComponentView view, SearchText text, Paging paging) {
        access.requireOwn(reader, collaborationId);
        return matrices.findComponents(collaborationId, view, text, paging);
    }

    /** The columns of both matrices. */
    public PageOf<MemberColumn> members(Actor reader, UUID collaborationId, Paging paging) {
        access.requireOwn(reader, collaborationId);
        return matrices.findMembers(collaborationId, LocalDate.ofInstant(clock.instant(), NETHERLANDS), paging);
    }
}
