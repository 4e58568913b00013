// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.Csv;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail for VNG's functional administrators, to search and to take along; its contract is in {@code platform/openapi.yaml}. */
@RestController
final class AuditController {

    private static final String PATH = "/v1/audit-entries";

    private final AuditReader trail;

    AuditController(AuditReader trail) {
        this.trail = trail;
    }

    @GetMapping(value = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    PageOf<AuditEntry> list(Asked asked, Paging paging, Actor actor) {
        actor.requireFunctionalAdministrator();
        return trail.page(asked.filter(), paging);
    }

    @GetMapping(value = PATH, produces = "text/csv;charset=UTF-8")
    void export(Asked asked, Actor actor, HttpServletResponse response) throws IOException {
        actor.requireFunctionalAdministrator();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"auditspoor.csv\"");
        var file = response.getWriter();
        file.write("tijd;actor;namens;handeling;object;resultaat;herkomst\r\n");
        trail.forEach(asked.filter(), entry -> file.write(line(entry)));
    }

    private static String line(AuditEntry entry) {
        return Csv.line(Stream.of(
                entry.occurredAt().toString(),
                entry.actor(),
                entry.actingFor(),
                entry.action(),
                entry.object(),
                Integer.toString(entry.result()),
                entry.origin()));
    }

    /** The query, key by key. */
    record Asked(
            @Nullable String actor,
            @Nullable String actingFor,
            @Nullable String object,
            @Nullable Integer result,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
            OffsetDateTime from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
            OffsetDateTime until) {

        AuditFilter filter() {
            return new AuditFilter(
                    actor,
                    actingFor,
                    object,
                    result,
                    from == null ? null : from.toInstant(),
                    until == null ? null : until.toInstant());
        }
    }
}
