// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.softwarecatalogus.acceptance.contract.Operation;
import nl.softwarecatalogus.acceptance.region.Party;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.web.Caller;

/** The things that {@link Attempts} act on: of the region's collaboration and its member, and used for nothing else. */
final class Targets {

    private static final Pattern SECRET = Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");

    private final Region region;

    /** By the name of the parameter in the path. */
    private final Map<String, String> things = new HashMap<>();

    /** Those of one operation that leaves its thing in another state, or needs it in one. */
    private final Map<String, Map<String, String>> own = new HashMap<>();

    private Targets(Region region) {
        this.region = region;
    }

    static Targets in(Region region) {
        var targets = new Targets(region);
        new AdmissionTargets(region, targets).add();
        new OrganisationTargets(region, targets).add();
        new MembershipTargets(region, targets).add();
        new CatalogueTargets(region, targets).add();
        return targets;
    }

    void put(String parameter, String id) {
        things.put(parameter, id);
    }

    void put(String operation, Map<String, String> parameters) {
        own.put(operation, parameters);
    }

    Map<String, String> of(String operation) {
        var all = new HashMap<>(things);
        all.putAll(own.getOrDefault(operation, Map.of()));
        return all;
    }

    String get(String name) {
        return Objects.requireNonNull(things.get(name), name);
    }

    Party collaboration() {
        return region.parties().collaboration();
    }

    Party member() {
        return region.parties().member();
    }

    Caller officer() {
        return region.officer();
    }

    /** What opens the personal link that this operation is about. */
    String linkToken(Operation operation) {
        return get(operation.path().contains("/expert-links/") ? "expertToken" : "answerToken");
    }

    /** Of the link in the mail to this address. */
    String secret(String address) {
        var mailbox = region.gateway().mailbox();
        return await().until(
                        () -> mailbox.to(address).stream()
                                .flatMap(mail -> SECRET.matcher(mail.text()).results())
                                .map(MatchResult::group)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    Map<String, Object> intake(String name) {
        return region.clerk().intake("COLLABORATION", name);
    }

    Map<String, Object> invitation(String organisationId) {
        return Map.of(
                "collaborationId", collaboration().id(),
                "organisationIds", List.of(organisationId),
                "message", "Doet u mee?");
    }

    /** From the declared application, in the member's landscape, to a national facility. */
    Map<String, Object> connection(String direction) {
        return Map.of(
                "organisationId",
                collaboration().id(),
                "source",
                Map.of("applicationId", get("offeringId"), "memberId", member().id()),
                "externalFacilityId",
                Region.EXTERNAL_FACILITY,
                "type",
                "API",
                "direction",
                direction,
                "phase",
                "IN_PRODUCTION");
    }
}
