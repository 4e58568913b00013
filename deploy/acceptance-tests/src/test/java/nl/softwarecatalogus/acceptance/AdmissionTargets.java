// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.acceptance.region.Clerk;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.web.Eventually;

/** Cases of the admission service, in the states that its operations need. */
final class AdmissionTargets {

    static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private final Region region;
    private final Targets targets;

    AdmissionTargets(Region region, Targets targets) {
        this.region = region;
        this.targets = targets;
    }

    void add() {
        var open = region.clerk().open("COLLABORATION", "Samenwerking in behandeling");
        targets.put("admissionRequestId", open);
        targets.put("assessmentId", assess(open));
        var waiting = ask("Samenwerking met vragen");
        for (var operation : List.of("recordAnswer", "decideOnAdmissionRequest", "withdrawAdmissionRequest")) {
            targets.put(operation, waiting);
        }
        targets.put("getDecisionLetter", Map.of("admissionRequestId", rejected()));
        addAnswers();
    }

    private Map<String, String> ask(String name) {
        var caseId = region.clerk().open("COLLABORATION", name);
        assess(caseId);
        var question = region.officer()
                .post(cases(caseId) + "/information-requests", Map.of("question", "Wie doen er mee?"))
                .expect(200)
                .json()
                .at("/informationRequests/0/id")
                .asString();
        return Map.of("admissionRequestId", caseId, "informationRequestId", question);
    }

    private String rejected() {
        var caseId = region.clerk().open("COLLABORATION", "Samenwerking met brief");
        assess(caseId);
        var decision = Map.of("decision", "REJECT", "reasons", "Niet volledig.");
        region.officer().post(cases(caseId) + "/decisions", decision).expect(200);
        Eventually.status(200, () -> region.officer().get(cases(caseId) + "/decision-letter"));
        return caseId;
    }

    /** One question that was answered by its link, with an attachment; one that still waits. */
    private void addAnswers() {
        var answered = new HashMap<>(ask("Samenwerking met bijlage"));
        var applicant = region.gateway()
                .visitor()
                .with("Answer-Token", targets.secret("contact@samenwerking-met-bijlage.example"));
        var link = "/api/admission/v1/answer-links/current";
        var attached = applicant.send(
                "POST", link + "/attachments?fileName=bijlage.pdf", Map.of(), "application/octet-stream", PDF);
        answered.put("attachmentId", attached.expect(201).id());
        applicant.post(link + "/answers", Map.of("answer", "Twee gemeenten.")).expect(201);
        targets.put("listAnswerAttachments", answered);
        targets.put("downloadAnswerAttachment", answered);
        ask("Samenwerking met link");
        targets.put("answerToken", targets.secret("contact@samenwerking-met-link.example"));
        targets.put("attachmentId", UUID.randomUUID().toString());
    }

    private String assess(String caseId) {
        return region.officer()
                .post(cases(caseId) + "/assessments", Clerk.assessment())
                .expect(200)
                .json()
                .at("/assessment/id")
                .asString();
    }

    private static String cases(String id) {
        return "/api/admission/v1/admission-requests/" + id;
    }
}
