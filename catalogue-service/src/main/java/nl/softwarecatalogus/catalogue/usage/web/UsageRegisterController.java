// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.usage.UsageBatch;
import nl.softwarecatalogus.catalogue.usage.UsageCursor;
import nl.softwarecatalogus.catalogue.usage.UsageRegister;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** All usage for systems, part by part (module pagination, cursor method). */
@RestController
class UsageRegisterController {

    private final UsageRegister register;
    private final PublicUrls urls;

    UsageRegisterController(UsageRegister register, PublicUrls urls) {
        this.register = register;
        this.urls = urls;
    }

    @GetMapping(path = "/v1/usages", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<UsageBatch> find(Actor actor, @ModelAttribute UsageQuery query, HttpServletRequest request) {
        var batch = register.find(actor, query.filter(), query.place(), query.size());
        var answer = ResponseEntity.ok();
        var links = links(batch, request);
        return (links.isEmpty() ? answer : answer.header(HttpHeaders.LINK, links)).body(batch);
    }

    private String links(UsageBatch batch, HttpServletRequest request) {
        return Stream.of(link(request, batch.previous(), "prev"), link(request, batch.next(), "next"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private @Nullable String link(HttpServletRequest request, @Nullable UsageCursor to, String relation) {
        if (to == null) {
            return null;
        }
        var address = UriComponentsBuilder.fromUri(urls.of(request.getRequestURI()))
                .query(request.getQueryString())
                .replaceQueryParam("cursor", to.toText())
                .build(true)
                .toUriString();
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
