// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipFilter;
import nl.softwarecatalogus.platform.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Whole lists. Whether the reader may see one is decided when it is asked for; it is read when its rows are. */
@Service
public class ListService {

    private final MemberService visibility;
    private final MemberRepository members;
    private final MembershipChangeRepository changes;
    private final MembershipLineRepository memberships;

    ListService(
            MemberService visibility,
            MemberRepository members,
            MembershipChangeRepository changes,
            MembershipLineRepository memberships) {
        this.visibility = visibility;
        this.members = members;
        this.changes = changes;
        this.memberships = memberships;
    }

    public Rows<Member> members(UUID collaborationId, @Nullable LocalDate on, Actor reader) {
        var inside = visibility.requireToList(collaborationId, reader);
        return rows -> members.forEach(
                collaborationId, on, inside, member -> rows.accept(inside ? member : member.forOutsiders()));
    }

    public Rows<MembershipChange> changes(UUID collaborationId, Period period, Actor reader) {
        visibility.requireToListChanges(collaborationId, reader);
        return rows -> changes.forEach(collaborationId, period, rows);
    }

    /** VNG gets all; everybody else what the organisation they act for is a party to. */
    public Rows<MembershipLine> memberships(MembershipFilter filter, Actor reader) {
        var all = reader.isFunctionalAdministrator() || reader.isVngViewer();
        var parties = all ? List.<UUID>of() : visibility.parties(reader);
        return rows -> memberships.forEach(filter, all, parties, rows);
    }
}
