// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes problem details (RFC 9457) out of codes, in the language the reader asked for; Dutch unless English is asked. */
public final class Problems {

    private static final String TYPE_BASE = "tag:softwarecatalogus.nl,2026:problem/";

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    public ProblemDetail of(HttpStatus status, String code, Object... arguments) {
        var problem = ProblemDetail.forStatusAndDetail(status, text(code + ".detail", arguments));
        problem.setType(URI.create(TYPE_BASE + code));
        problem.setTitle(text(code + ".title", arguments));
        return problem;
    }

    ProblemDetail of(HttpStatus status, Refusal refusal) {
        return of(status, refusal.code(), refusal.arguments());
    }

    ProblemDetail invalid(InvalidInputException refusal) {
        var problem = of(HttpStatus.BAD_REQUEST, refusal);
        problem.setProperty("invalidParams", views(refusal.invalidParams()));
        return problem;
    }

    ProblemDetail conflict(ConflictException refusal) {
        var problem = of(HttpStatus.CONFLICT, refusal);
        if (!refusal.conflicts().isEmpty()) {
            problem.setProperty(
                    "conflicts",
                    refusal.conflicts().stream()
                            .map(each -> new ConflictView(
                                    each.id(), each.name(), each.code(), text("conflict." + each.code(), each.name())))
                            .toList());
        }
        return problem;
    }

    private List<InvalidParamView> views(List<InvalidParam> params) {
        return params.stream()
                .map(param -> new InvalidParamView(
                        param.name(), param.code(), text("invalid." + param.code(), param.arguments())))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        var asked = LocaleContextHolder.getLocale();
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    }
}
