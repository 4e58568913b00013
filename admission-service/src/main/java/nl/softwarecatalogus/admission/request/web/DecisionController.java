// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.softwarecatalogus.admission.request.DecisionLetter;
import nl.softwarecatalogus.admission.request.DecisionService;
import nl.softwarecatalogus.platform.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DecisionController {

    private final DecisionService decisions;
    private final DecisionCsv csv;

    DecisionController(DecisionService decisions, DecisionCsv csv) {
        this.decisions = decisions;
        this.csv = csv;
    }

    @GetMapping("/v1/admission-requests/{admissionRequestId}/decision-letter")
    ResponseEntity<byte[]> letter(@PathVariable UUID admissionRequestId, Actor actor) {
        var letter = decisions.letter(admissionRequestId, actor);
        var disposition =
                ContentDisposition.attachment().filename(letter.fileName()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, DecisionLetter.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(letter.pdf());
    }

    @GetMapping(value = "/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
    DecisionsView list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Actor actor) {
        return new DecisionsView(decisions.export(from, until, actor));
    }

    @GetMapping(value = "/v1/decisions", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> export(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Locale language,
            Actor actor) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"besluiten.csv\"")
                .body(csv.of(decisions.export(from, until, actor), language));
    }
}
