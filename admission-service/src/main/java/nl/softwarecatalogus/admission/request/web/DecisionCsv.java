// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.admission.request.PublicDecision;
import nl.softwarecatalogus.platform.web.Csv;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Decisions as a file for a spreadsheet, in the reader's language. */
@Component
class DecisionCsv {

    private final MessageSource texts;

    DecisionCsv(MessageSource texts) {
        this.texts = texts;
    }

    String of(List<PublicDecision> decisions, Locale language) {
        var heading = Stream.of("reference", "name", "type", "decision", "received-on", "decided-on", "reasons")
                .map(column -> text("csv." + column, language));
        var rows = decisions.stream().map(decision -> Csv.line(cells(decision, language)));
        return Csv.UTF_8_MARK
                + Stream.concat(Stream.of(Csv.line(heading)), rows).collect(Collectors.joining());
    }

    private Stream<String> cells(PublicDecision decision, Locale language) {
        return Stream.of(
                decision.reference(),
                decision.name(),
                text("organisation-type." + decision.organisationType(), language),
                text("decision." + decision.decision(), language),
                decision.receivedOn().toString(),
                decision.decidedOn().toString(),
                Objects.requireNonNullElse(decision.reasons(), ""));
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
