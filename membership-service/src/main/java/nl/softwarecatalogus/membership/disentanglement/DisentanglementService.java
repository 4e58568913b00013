// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.membership.enrolment.MembershipDetails;
import nl.softwarecatalogus.membership.enrolment.MembershipService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the two parties see and choose. */
@Service
@Transactional
public class DisentanglementService {

    private static final Role[] CHOOSING = {Role.ADMINISTRATOR, Role.OFFERING_MANAGER, Role.USAGE_MANAGER};

    private final DisentanglementRepository disentanglements;
    private final SharedUsageRepository usages;
    private final MembershipService memberships;

    DisentanglementService(
            DisentanglementRepository disentanglements, SharedUsageRepository usages, MembershipService memberships) {
        this.disentanglements = disentanglements;
        this.usages = usages;
        this.memberships = memberships;
    }

    /** One choice for one usage. */
    public record UsageChoice(UUID usageId, Choice choice) {}

    @Transactional(readOnly = true)
    public DisentanglementDetails find(UUID membershipId, Actor reader) {
        var membership = memberships.find(membershipId, reader);
        Actor.require(reader.isFunctionalAdministrator()
                || membership.member().opensTo(reader)
                || membership.collaboration().opensTo(reader));
        var found = disentanglements.findByMembershipId(membershipId).orElseThrow(DisentanglementService::unknown);
        return details(membership, found);
    }

    public DisentanglementDetails choose(
            UUID membershipId, List<UsageChoice> choices, ExpectedVersion edited, Actor actor) {
        var membership = memberships.find(membershipId, actor);
        requireToChoose(membership, actor);
        var found = disentanglements.findToChange(membershipId).orElseThrow(DisentanglementService::unknown);
        var before = details(membership, found);
        edited.mustBe(before.revision());
        found.choose(sound(choices, before));
        return details(membership, disentanglements.saveAndFlush(found));
    }

    private DisentanglementDetails details(MembershipDetails membership, Disentanglement disentanglement) {
        var state = membership.state();
        return new DisentanglementDetails(
                state, disentanglement, usages.find(state.collaborationId(), state.memberId()));
    }

    private static Map<UUID, Choice> sound(List<UsageChoice> choices, DisentanglementDetails present) {
        var faults = new ArrayList<InvalidParam>();
        var sound = new LinkedHashMap<UUID, Choice>();
        for (int at = 0; at < choices.size(); at++) {
            var each = choices.get(at);
            var name = "choices[" + at + "].usageId";
            if (!present.disentanglement().isSettled() && !present.shares(each.usageId())) {
                faults.add(new InvalidParam(name, "usage-not-shared"));
            } else if (sound.put(each.usageId(), each.choice()) != null) {
                faults.add(new InvalidParam(name, "usage-twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return sound;
    }

    private static void requireToChoose(MembershipDetails membership, Actor actor) {
        Actor.require(actor.isFunctionalAdministrator()
                || actor.actsFor(membership.member().id(), CHOOSING)
                || actor.actsFor(membership.collaboration().id(), CHOOSING));
    }

    private static NotFoundException unknown() {
        return new NotFoundException("unknown-disentanglement");
    }
}
