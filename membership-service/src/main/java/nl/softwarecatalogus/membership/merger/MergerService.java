// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.merger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.Consequences;
import nl.softwarecatalogus.membership.enrolment.SuccessionService;
import nl.softwarecatalogus.membership.invitation.InvitationSuccessionService;
import nl.softwarecatalogus.membership.merger.MergerAnswer.Count;
import nl.softwarecatalogus.membership.merger.MergerAnswer.Kind;
import nl.softwarecatalogus.membership.merger.MergerAnswer.MergerAssessed;
import nl.softwarecatalogus.membership.merger.MergerAnswer.MergerFollowed;
import nl.softwarecatalogus.membership.organisation.KnownOrganisation;
import nl.softwarecatalogus.membership.organisation.KnownOrganisationService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers and follows mergers, each in one transaction with its answer: killed half-way, nothing has happened and it
 * starts anew. An answer is empty when the event, or a later one, was answered before.
 */
@Service
@Transactional
public class MergerService {

    private final MergerRepository mergers;
    private final KnownOrganisationService organisations;
    private final SuccessionService memberships;
    private final InvitationSuccessionService invitations;

    MergerService(
            MergerRepository mergers,
            KnownOrganisationService organisations,
            SuccessionService memberships,
            InvitationSuccessionService invitations) {
        this.mergers = mergers;
        this.organisations = organisations;
        this.memberships = memberships;
        this.invitations = invitations;
    }

    /** The dry run: what it would do, and what stands in the way. */
    public Optional<MergerAssessed> assess(Merger merger) {
        if (!mergers.moveForward(merger.mergerId(), merger.version())) {
            return Optional.empty();
        }
        var succession = merger.succession();
        var enrolled = memberships.assess(succession);
        var invited = invitations.assess(succession, enrolled.live());
        return Optional.of(new MergerAssessed(
                merger.mergerId(), merger.version(), counts(enrolled, invited), names(enrolled.detours())));
    }

    public Optional<MergerFollowed> follow(Merger merger) {
        if (!mergers.moveForward(merger.mergerId(), merger.version())) {
            return Optional.empty();
        }
        var succession = merger.succession();
        organisations.keepAdditionsAway();
        // Their own events may be on their way still; whichever come later are newer than these.
        merger.parties().forEach(organisations::remember);
        succession.sourceIds().forEach(sourceId -> organisations.merge(sourceId, succession.targetId()));
        var enrolled = memberships.follow(succession);
        var invited = invitations.follow(succession, enrolled.live());
        return Optional.of(new MergerFollowed(merger.mergerId(), merger.version(), counts(enrolled, invited)));
    }

    private static List<Count> counts(Consequences enrolled, InvitationSuccessionService.Consequences invited) {
        return List.of(
                new Count(Kind.MEMBERSHIP, enrolled.moved(), enrolled.collapsed()),
                new Count(Kind.INVITATION, invited.moved(), invited.collapsed()));
    }

    private List<String> names(Collection<UUID> ids) {
        return organisations.findAll(ids).stream()
                .map(KnownOrganisation::name)
                .sorted()
                .toList();
    }
}
