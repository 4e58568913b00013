// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses a body that says it is too large before reading it, and one that proves to be while it is read. */
@Component
@Order(EdgeOrder.BODY_LIMIT)
class BodyLimitFilter extends OncePerRequestFilter {

    private final BodyLimits limits;
    private final List<PathPattern> attachmentPaths;
    private final ProblemWriter problems;

    BodyLimitFilter(BodyLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.attachmentPaths = limits.attachmentPaths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = of(request.getRequestURI());
        if (request.getContentLengthLong() > limit.toBytes()) {
            problems.refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "body-too-large", limit.toMegabytes());
            return;
        }
        chain.doFilter(new LimitedBody(request, limit.toBytes()), response);
    }

    private DataSize of(String path) {
        if (limits.importPaths().contains(path)) {
            return limits.imports();
        }
        var parsed = PathContainer.parsePath(path);
        var takesAttachment = attachmentPaths.stream().anyMatch(pattern -> pattern.matches(parsed));
        return takesAttachment ? limits.attachments() : limits.usual();
    }
}
