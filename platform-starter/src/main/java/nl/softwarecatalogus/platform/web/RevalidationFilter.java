// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Answers 304 to {@code If-None-Match} where the contract says so, and tells how long what is public may be kept. The tag
 * is of what is sent: names of others, and what only some may see, change without the version of the object. That version
 * comes first in the tag, for {@code If-Match}. (Spring's ShallowEtagHeaderFilter would leave the version's tag alone.)
 */
final class RevalidationFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<String> DEPENDS_ON = List.of("Authorization", "Acting-For", "Accept-Language", "Accept");

    private static final String FOR_THIS_READER = "private, no-cache";

    private final List<PathPattern> revalidated;
    private final String forEverybody;
    private final KnownTags known;

    RevalidationFilter(List<String> patterns, Duration publicMaxAge, KnownTags known) {
        this.revalidated =
                patterns.stream().map(PathPatternParser.defaultInstance::parse).toList();
        this.forEverybody = "public, max-age=" + publicMaxAge.toSeconds();
        this.known = known;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return !READING.contains(request.getMethod())
                || revalidated.stream().noneMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var state = comesBack(request) ? known.state() : Optional.<String>empty();
        if (state.flatMap(now -> known.find(request, now))
                .filter(tag -> asksFor(request, tag) && isUnchanged(request, response, tag))
                .isPresent()) {
            return;
        }
        var held = new ContentCachingResponseWrapper(response);
        chain.doFilter(new Unconditional(request), held);
        if (held.getStatus() == HttpStatus.OK.value()) {
            var tag = tag(held);
            state.ifPresent(before -> known.remember(request, before, tag));
            if (isUnchanged(request, response, tag)) {
                return;
            }
        }
        held.copyBodyToResponse();
    }

    private static boolean isVisitor(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    private static boolean comesBack(HttpServletRequest request) {
        return isVisitor(request) && request.getHeader(HttpHeaders.IF_NONE_MATCH) != null;
    }

    private static boolean asksFor(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .anyMatch(tags -> tags.contains(tag));
    }

    private boolean isUnchanged(HttpServletRequest request, HttpServletResponse response, String tag) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, isVisitor(request) ? forEverybody : FOR_THIS_READER);
        response.addHeader(HttpHeaders.VARY, String.join(", ", DEPENDS_ON));
        response.setHeader(HttpHeaders.ETAG, tag);
        return new ServletWebRequest(request, response).checkNotModified(tag);
    }

    /** Weak where there is no version to compare in {@code If-Match}, so that a long list may still be compressed. */
    private static String tag(ContentCachingResponseWrapper held) {
        var content = DigestUtils.md5DigestAsHex(held.getContentAsByteArray());
        var version = held.getHeader(HttpHeaders.ETAG);
        return version == null
                ? "W/\"" + content + "\""
                : version.substring(0, version.length() - 1) + "-" + content + "\"";
    }

    /** Keeps the condition from the controller, whose tag is no more than the version. */
    private static final class Unconditional extends HttpServletRequestWrapper {

        private Unconditional(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isCondition(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        private static boolean isCondition(String name) {
            return name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH);
        }
    }
}
