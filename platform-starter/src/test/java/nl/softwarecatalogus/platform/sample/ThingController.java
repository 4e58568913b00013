// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.sample;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/things")
class ThingController {

    record Thing(String name, int amount) {}

    enum Size {
        LARGE,
        SMALL
    }

    record ThingQuery(@Nullable Size size, @Nullable LocalDate from) {}

    private final JdbcTemplate database;
    private final PublicUrls urls;

    ThingController(JdbcTemplate database, PublicUrls urls) {
        this.database = database;
        this.urls = urls;
    }

    @GetMapping
    PageOf<String> list(@ModelAttribute ThingQuery query, Paging paging) {
        var names = database.queryForList("SELECT name FROM thing ORDER BY name", String.class);
        return PageOf.of(
                names.stream().skip(paging.offset()).limit(paging.pageSize()).toList(), paging, names.size());
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> create(@RequestBody Thing thing, Actor actor) {
        Actor.require(!actor.isVisitor());
        var id = UUID.randomUUID();
        database.update("INSERT INTO thing (id, name) VALUES (?, ?)", id, thing.name());
        if (thing.amount() == 13) {
            throw ConflictException.naming(
                    "unlucky", List.of(new Conflict(id.toString(), thing.name(), "thirteen")), thing.name());
        }
        return ResponseEntity.created(urls.of("/v1/things/{id}", id)).eTag("0").body(Map.of("name", thing.name()));
    }

    /** Its version says nothing of who reads it. */
    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> read(@PathVariable UUID id, Actor actor) {
        return ResponseEntity.ok()
                .eTag("7")
                .body(Map.of("id", id, "reader", actor.isVisitor() ? "visitor" : actor.displayName()));
    }

    @PutMapping("/{organisationId}")
    String rename(@PathVariable UUID organisationId, ExpectedVersion expected, Actor actor) {
        Actor.require(actor.actsFor(organisationId, Role.ADMINISTRATOR));
        expected.mustBe(7);
        return "ok";
    }

    /** Half of it. */
    @GetMapping("/all/file")
    void download(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.getOutputStream().print("naam");
        response.flushBuffer();
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/failure")
    String fail() {
        throw new IllegalStateException("secret detail");
    }
}
