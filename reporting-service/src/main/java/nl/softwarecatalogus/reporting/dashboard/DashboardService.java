// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
public class DashboardService {

    private final DashboardAccess access;
    private final ContentRepository contents;
    private final ChangesRepository changes;

    DashboardService(DashboardAccess access, ContentRepository contents, ChangesRepository changes) {
        this.access = access;
        this.contents = contents;
        this.changes = changes;
    }

    /** Answers who may see what and which revision that is: cheap, for clients that have it already. */
    @Transactional(readOnly = true)
    public OpenedDashboard open(UUID collaborationId, Actor actor) {
        return access.open(collaborationId, actor);
    }

    /** All parts as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Dashboard read(OpenedDashboard opened) {
        var profile = opened.profile();
        var content = contents.of(profile.collaborationId(), opened.view());
        return new Dashboard(
                profile,
                opened.view(),
                content.members(),
                content.offerings(),
                content.usages(),
                changes.of(profile.collaborationId(), opened.view()));
    }
}
