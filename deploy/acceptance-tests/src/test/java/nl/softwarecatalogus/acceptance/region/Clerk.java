// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.softwarecatalogus.acceptance.web.Caller;
import nl.softwarecatalogus.acceptance.web.Eventually;
import nl.softwarecatalogus.acceptance.web.Gateway;

/** What VNG's officer does for an organisation before its own people can act. */
public final class Clerk {

    public static final String OFFICER = "vng.beheer@example.nl";
    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final String ADMISSION = "/api/admission/v1";
    private static final String ORGANISATION = "/api/organisation/v1";
    private static final AtomicInteger KVK_NUMBERS = new AtomicInteger(90_010_000);

    private final Gateway gateway;
    private final Caller officer;
    private final PersonalData personalData;

    Clerk(Gateway gateway, PersonalData personalData) {
        this.gateway = gateway;
        this.officer = gateway.officer();
        this.personalData = personalData;
    }

    /** From contact to an active organisation. */
    public String admitted(String type, String name) {
        var caseId = open(type, name);
        assess(caseId);
        officer.post(cases(caseId) + "/decisions", Map.of("decision", "ADMIT")).expect(200);
        var organisationId = organisationOf(caseId);
        complete(organisationId, type, name);
        activate(organisationId);
        return organisationId;
    }

    public String open(String type, String name) {
        return officer.post(ADMISSION + "/admission-requests", intake(type, name))
                .expect(201)
                .id();
    }

    public Map<String, Object> intake(String type, String name) {
        var email = "contact@" + Party.domain(name);
        personalData.add("Corrie Contactpersoon", email, "050 765 43 21");
        var intake = new HashMap<String, Object>(Map.of(
                "organisationType",
                type,
                "name",
                name,
                "goals",
                "Samen inkopen en beheren.",
                "contact",
                Map.of("name", "Corrie Contactpersoon", "email", email, "telephone", "050 765 43 21"),
                "channel",
                "PHONE",
                "contactedOn",
                LocalDate.now(HERE).toString(),
                "intendedMunicipalities",
                List.of("0014", "1966")));
        if (type.equals("COLLABORATION")) {
            intake.put("collaborationKind", "ICT_SHARED_SERVICES");
            intake.put("legalBasis", "OPERATIONS_ORGANISATION");
        }
        return intake;
    }

    public void assess(String caseId) {
        officer.post(cases(caseId) + "/assessments", assessment()).expect(200);
    }

    public static Map<String, Object> assessment() {
        return Map.of(
                "report",
                "Een heldere opdracht en een gedragen bestuur.",
                "scores",
                List.of(
                        Map.of("criterion", "identity", "score", 4),
                        Map.of("criterion", "goals", "score", 4),
                        Map.of("criterion", "usage", "score", 5),
                        Map.of("criterion", "governance", "score", 3)));
    }

    /** The concept that the admission made; it arrives as an event. */
    public String organisationOf(String caseId) {
        return Eventually.reply(
                        () -> officer.get(ORGANISATION + "/organisations?admissionRequestId=" + caseId),
                        found -> assertThat(found.json().path("items").size()).isEqualTo(1))
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    public void complete(String organisationId, String type, String name) {
        var profile = new HashMap<String, Object>(Map.of("name", name, "website", "https://" + Party.domain(name)));
        if (type.equals("COLLABORATION")) {
            profile.put("collaborationKind", "ICT_SHARED_SERVICES");
            profile.put("legalForm", "OPERATIONS_ORGANISATION");
            profile.put("kvkNumber", kvkNumber());
        } else {
            profile.put("charter", "Wij delen kennis over open standaarden.");
            profile.put("contact", Map.of("name", "Corrie Contactpersoon", "email", "contact@" + Party.domain(name)));
        }
        var organisation = officer.get(organisations(organisationId)).expect(200);
        officer.put(organisations(organisationId), organisation.etag(), profile).expect(200);
    }

    public void activate(String organisationId) {
        officer.post(organisations(organisationId) + "/activations").expect(200);
    }

    public String supplier(String name) {
        var registration = Map.of("organisationType", "SUPPLIER", "name", name, "kvkNumber", kvkNumber());
        var id = officer.post(ORGANISATION + "/organisations", registration)
                .expect(201)
                .id();
        activate(id);
        return id;
    }

    /** From the register that was imported. */
    public String municipality(String code) {
        var found = officer.get(ORGANISATION + "/organisations?organisationType=MUNICIPALITY&q=" + code)
                .expect(200);
        return found.json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("municipalityCode").asString("").equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no municipality " + code + " in " + found.body()))
                .path("id")
                .asString();
    }

    public void invite(String organisationId, String name, String email, List<String> roles) {
        personalData.add(name, email);
        officer.post(organisations(organisationId) + "/accounts", Map.of("name", name, "email", email, "roles", roles))
                .expect(201);
    }

    /** Without the activation mail: a known password and no second factor, so that a test can ask for tokens. */
    public Caller welcome(String organisationId, String email) {
        Eventually.reply(
                () -> officer.get(organisations(organisationId) + "/accounts?pageSize=100"),
                accounts -> assertThat(accounts.json().path("items").valueStream())
                        .as(accounts.body())
                        .anyMatch(account -> account.path("email").asString("").equals(email)
                                && account.path("provisioning").asString("").equals("DONE")));
        gateway.accounts().letIn(email);
        var person = gateway.person(email);
        Eventually.reply(() -> gateway.person(email).get(ORGANISATION + "/me"), me -> assertThat(
                        me.json().path("actingFor").path("organisationId").asString(""))
                .as(me.body())
                .isEqualTo(organisationId));
        return person;
    }

    public static String kvkNumber() {
        return Integer.toString(KVK_NUMBERS.incrementAndGet());
    }

    private static String cases(String id) {
        return ADMISSION + "/admission-requests/" + id;
    }

    private static String organisations(String id) {
        return ORGANISATION + "/organisations/" + id;
    }
}
