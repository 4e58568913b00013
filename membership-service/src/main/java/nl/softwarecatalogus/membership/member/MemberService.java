// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class MemberService {

    private final MemberRepository members;
    private final MembershipChangeRepository changes;
    private final KnownOrganisationService organisations;

    MemberService(
            MemberRepository members, MembershipChangeRepository changes, KnownOrganisationService organisations) {
        this.members = members;
        this.changes = changes;
        this.organisations = organisations;
    }

    /** @param on only members on that day; null for everybody whose membership is confirmed and has not ended */
    public PageOf<Member> list(UUID collaborationId, @Nullable LocalDate on, Paging paging, Actor reader) {
        var inside = requireToList(collaborationId, reader);
        var page = members.list(collaborationId, on, inside, paging);
        return inside ? page : PageOf.of(outside(page.items()), paging, page.total());
    }

    private static List<Member> outside(List<Member> members) {
        return members.stream().map(Member::forOutsiders).toList();
    }

    /** @return whether the reader belongs, so that nothing is kept from them */
    boolean requireToList(UUID collaborationId, Actor reader) {
        requireVisible(collaborationId, reader);
        return isInside(collaborationId, reader);
    }

    public PageOf<MembershipChange> listChanges(UUID collaborationId, Period period, Paging paging, Actor reader) {
        requireToListChanges(collaborationId, reader);
        return PageOf.of(changes.list(collaborationId, period, paging), paging, changes.count(collaborationId, period));
    }

    /** The collaboration itself and VNG. */
    void requireToListChanges(UUID collaborationId, Actor reader) {
        Actor.require(isVng(reader) || reader.actsFor(collaborationId));
        requireVisible(collaborationId, reader);
    }

    /** Whose memberships are the reader's own. */
    List<UUID> parties(Actor reader) {
        return organisations.actedFor(reader);
    }

    private void requireVisible(UUID collaborationId, Actor reader) {
        var visible = organisations
                .find(collaborationId)
                .filter(KnownOrganisation::takesMembers)
                .filter(collaboration -> collaboration.isActive() || collaboration.opensTo(reader) || isVng(reader))
                .isPresent();
        if (!visible) {
            throw new NotFoundException("unknown-collaboration");
        }
    }

    private boolean isInside(UUID collaborationId, Actor reader) {
        return isVng(reader)
                || reader.actsFor(collaborationId)
                || reader.acting()
                        .filter(grant -> members.isMember(collaborationId, grant.organisationId()))
                        .isPresent();
    }

    private static boolean isVng(Actor reader) {
        return reader.isFunctionalAdministrator() || reader.isVngViewer();
    }
}
