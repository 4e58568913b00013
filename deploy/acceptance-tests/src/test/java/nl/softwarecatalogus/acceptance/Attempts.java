// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.softwarecatalogus.acceptance.contract.Operation;
import nl.softwarecatalogus.acceptance.region.Clerk;
import nl.softwarecatalogus.acceptance.region.Document;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.web.Caller;
import nl.softwarecatalogus.acceptance.web.Reply;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request for every operation that whoever has the right may make: on things that exist, with input that is right.
 * Whether it then changes something or is refused by the state of things makes no difference.
 */
final class Attempts {

    private static final Set<String> BY_PROVIDERS_ONLY = Set.of("proposeUsage", "withdrawUsageProposal");

    private static final Map<Region, Attempts> KNOWN = new ConcurrentHashMap<>();

    private final Targets targets;

    private Attempts(Region region) {
        this.targets = Targets.in(region);
    }

    static Attempts of(Region region) {
        return KNOWN.computeIfAbsent(region, Attempts::new);
    }

    /** Somebody who has the right. */
    Caller rightful(Operation operation) {
        if (operation.path().contains("/me/")) {
            return targets.collaboration().administrator();
        }
        return BY_PROVIDERS_ONLY.contains(operation.id())
                ? targets.collaboration().offeringManager()
                : targets.officer();
    }

    Reply by(Caller caller, Operation operation) {
        var headers = Map.of("If-Match", "\"987654321\"", "Answer-Token", targets.linkToken(operation));
        var type = contentType(operation);
        return type.isEmpty()
                ? caller.send(operation.method(), path(operation), headers)
                : caller.send(operation.method(), path(operation), headers, type.get(), body(operation));
    }

    String path(Operation operation) {
        var path = operation.path();
        for (var parameter : targets.of(operation.id()).entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return path + query(operation.id());
    }

    private String query(String operation) {
        return switch (operation) {
            case "listUsageDeclarations" ->
                "?collaborationId=" + targets.collaboration().id();
            case "listInterfaces", "exportInterfaces" ->
                "?organisationId=" + targets.collaboration().id();
            case "listContracts", "listUsageProposals", "listSimilarLandscapes", "exportLandscape" ->
                "?organisationId=" + targets.member().id();
            case "listLandscapeShares" ->
                "?collaborationId=" + targets.collaboration().id();
            case "listSimilarOfferings" -> "?name=zaak";
            case "importOfferings", "exportOfferings", "importPubliccode" ->
                "?dryRun=true&providerId=" + targets.collaboration().id();
            case "importLandscape" ->
                "?dryRun=true&organisationId=" + targets.member().id();
            case "search", "searchFacets", "searchFilters" -> "?q=zaak";
            case "attachToAnswer", "replaceKnowledgeFile", "replaceEvidence" -> "?fileName=bijlage.pdf";
            default -> "";
        };
    }

    String body(Operation operation) {
        return switch (operation.id()) {
            case "importMunicipalities" -> Document.read("/demo/municipalities.jsonld");
            case "importOfferings" -> "kind;name";
            case "importLandscape" -> "application;phase";
            case "importPubliccode" -> "publiccodeYmlVersion: '0.4'";
            case "importGemmaRelease", "previewGemmaRelease" -> Document.read("/demo/gemma.ameff.xml");
            case "attachToAnswer", "replaceKnowledgeFile", "replaceEvidence" -> AdmissionTargets.PDF;
            default -> JsonMapper.shared().writeValueAsString(json(operation.id()));
        };
    }

    private static Optional<String> contentType(Operation operation) {
        if (operation.mediaTypes().contains("application/ld+json")) {
            return Optional.of("application/ld+json");
        }
        return operation.mediaTypes().stream().findFirst();
    }

    private Map<String, Object> json(String operation) {
        return switch (operation) {
            case "openAdmissionRequest", "reviseAdmissionRequest" -> targets.intake(unique("Samenwerking"));
            case "sendContactRequest" -> contactRequest();
            case "assessAdmissionRequest", "reviseAssessment" -> Clerk.assessment();
            case "requestInformation" -> Map.of("question", "Wie doen er mee?");
            case "recordAnswer", "answerByLink" -> Map.of("answer", "Twee gemeenten.");
            case "decideOnAdmissionRequest" -> Map.of("decision", "REJECT", "reasons", "Niet volledig.");
            default -> organisation(operation);
        };
    }

    private Map<String, Object> contactRequest() {
        var request = targets.intake(unique("Samenwerking"));
        request.remove("channel");
        request.remove("contactedOn");
        return request;
    }

    private Map<String, Object> organisation(String operation) {
        var contact = Map.of("name", "Genodigde Proefpersoon", "email", unique("genodigde") + "@proef.example");
        return switch (operation) {
            case "registerOrganisation" -> Map.of("organisationType", "SUPPLIER", "name", unique("Leverancier"));
            case "reviseOrganisation" -> Map.of("name", unique("Samenwerking"));
            case "applyAsSupplier" ->
                Map.of("name", unique("Leverancier"), "kvkNumber", Clerk.kvkNumber(), "contact", contact);
            case "inviteAccount" -> {
                var invitation = new HashMap<String, Object>(contact);
                invitation.put("roles", List.of("USAGE_VIEWER"));
                yield invitation;
            }
            case "changeNotificationPreferences" ->
                Map.of("language", "NL", "delivery", "IMMEDIATE", "mailFor", List.of());
            case "requestAccess" -> new HashMap<>(contact);
            case "confirmAccessRequest" -> Map.of("secret", "proef");
            case "requestActivationMail" -> Map.of("email", "niemand@proef.example");
            case "decideOnAccessRequest" -> Map.of("decision", "DECLINE", "reason", "Proef");
            case "planOrganisationMerger", "reviseOrganisationMerger" ->
                Map.of(
                        "kind", "TAKEOVER",
                        "effectiveOn", Region.today().toString(),
                        "targetId", targets.collaboration().id(),
                        "sourceIds", List.of(targets.member().id()));
            case "decideOnRights" ->
                Map.of("decisions", List.of(Map.of("accountId", targets.get("accountId"), "decision", "CONFIRM")));
            case "changeLinks" -> Map.of("links", List.of());
            case "addContact", "changeContact" -> OrganisationTargets.CONTACT;
            case "changeAccountRoles" -> Map.of("roles", List.of("ADMINISTRATOR"));
            default -> membership(operation);
        };
    }

    private Map<String, Object> membership(String operation) {
        return switch (operation) {
            case "declareMembership" ->
                Map.of(
                        "collaborationId", targets.collaboration().id(),
                        "memberId", targets.member().id(),
                        "startsOn", Region.today().toString());
            case "decideOnMembership" -> Map.of("decision", "CONFIRM");
            case "terminateMembership" -> Map.of("endsOn", LocalDate.EPOCH.toString(), "reason", "Proef");
            case "chooseDisentanglement" -> Map.of("choices", List.of());
            case "sendInvitations" -> targets.invitation(targets.get("invited"));
            case "inviteExpert" -> Map.of("name", "Noor Voorbeeld", "email", "noor@example.nl");
            case "answerAsExpert" -> Map.of("answer", "LEAVE");
            case "setMembershipPolicy" -> Map.of("confirmation", "BY_HAND");
            default -> catalogue(operation);
        };
    }

    private Map<String, Object> catalogue(String operation) {
        return switch (operation) {
            case "registerOffering" ->
                Map.of(
                        "kind", "APPLICATION",
                        "name", unique("Applicatie"),
                        "providerId", targets.collaboration().id());
            case "reviseOffering" -> Map.of("name", unique("Applicatie"));
            case "shareLandscape" ->
                Map.of(
                        "organisationId", targets.member().id(),
                        "audience", "COLLABORATION",
                        "collaborationId", targets.get("communityId"));
            case "addVersion", "reviseVersion" ->
                Map.of("number", "9.0.0", "inUseFrom", Region.today().toString());
            case "suggestOffering" ->
                Map.of(
                        "organisationId", targets.member().id(),
                        "supplierId", targets.collaboration().id(),
                        "kind", "MODULE",
                        "name", unique("Ontbreekt"));
            case "replaceOffering" -> Map.of("offeringId", targets.get("offeringId"));
            case "registerKnowledgeItem" -> CatalogueTargets.knowledge(targets);
            case "saveSearch", "reviseSavedSearch" -> Map.of("name", unique("Zoekvraag"), "q", "zaak");
            case "reviseKnowledgeItem" -> Map.of("title", "Anders");
            case "claimCompliance" -> Map.of("standardVersionId", CatalogueTargets.STANDARD_VERSION);
            case "composeSuite" -> Map.of("offeringIds", List.of());
            case "describeService" -> Map.of("type", "HOSTING");
            case "declareUsage" -> {
                var declaration = new HashMap<>(Region.declaration(
                        targets.get("offeringId"), List.of(targets.member().id())));
                declaration.put("collaborationId", targets.collaboration().id());
                yield declaration;
            }
            case "extendUsageDeclaration" ->
                Map.of(
                        "memberIds", List.of(targets.member().id()),
                        "startsOn", Region.today().toString());
            case "reduceUsageDeclaration" ->
                Map.of("memberIds", List.of(targets.member().id()));
            case "registerUsage" ->
                Map.of(
                        "organisationId", targets.member().id(),
                        "applicationId", targets.get("offeringId"),
                        "phase", "IN_PRODUCTION",
                        "startsOn", Region.today().toString());
            case "proposeUsage" -> CatalogueTargets.proposal(targets, targets.get("offeringId"));
            case "adjustUsage" -> Map.of("phase", "PHASING_OUT");
            case "changeUsagePhases" -> Map.of("usageIds", List.of(targets.get("usageId")), "phase", "PHASING_OUT");
            case "disputeUsage" -> Map.of("reason", "Dit gebruiken wij niet.");
            case "registerInterface" -> targets.connection("SOURCE_TO_TARGET");
            case "registerContract" -> {
                var contract = CatalogueTargets.contract(targets);
                contract.put("organisationId", targets.member().id());
                yield contract;
            }
            case "reviseContract" -> CatalogueTargets.contract(targets);
            case "reviseInterface" -> Map.of("type", "FILE", "direction", "BOTH", "phase", "PLANNED");
            default -> Map.of();
        };
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
