// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Adds {@code Link} (RFC 8288: first, prev, next, last) and {@code Total-Count} to every page of a list. */
@RestControllerAdvice
final class PageLinks implements ResponseBodyAdvice<Object> {

    private final PublicUrls urls;

    PageLinks(PublicUrls urls) {
        this.urls = urls;
    }

    @Override
    public boolean supports(MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter type,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof PageOf<?> page) {
            response.getHeaders().set("Total-Count", Long.toString(page.total()));
            response.getHeaders().set(HttpHeaders.LINK, links(page, request));
        }
        return body;
    }

    private String links(PageOf<?> page, ServerHttpRequest request) {
        var links = new ArrayList<String>();
        links.add(link(request, 1, page, "first"));
        if (page.page() > 1) {
            links.add(link(request, Math.min(page.page() - 1L, page.lastPage()), page, "prev"));
        }
        if (page.page() < page.lastPage()) {
            links.add(link(request, page.page() + 1L, page, "next"));
        }
        links.add(link(request, page.lastPage(), page, "last"));
        return String.join(", ", links);
    }

    private String link(ServerHttpRequest request, long number, PageOf<?> page, String relation) {
        var uri = request.getURI();
        var address = UriComponentsBuilder.fromUri(urls.of(uri.getPath()))
                .query(uri.getRawQuery())
                .replaceQueryParam("page", number)
                .replaceQueryParam("pageSize", page.pageSize())
                .build(true)
                .toUriString();
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
