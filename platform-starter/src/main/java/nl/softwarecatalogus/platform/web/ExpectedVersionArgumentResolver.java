// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.util.regex.Pattern;
import nl.softwarecatalogus.platform.problem.StaleVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code If-Match}: a strong ETag of ours, or {@code *}. Any other tag matches no version of ours. What follows the
 * version tells how it looked to its reader ({@link RevalidationFilter}), which is no reason to refuse an edit.
 */
final class ExpectedVersionArgumentResolver implements HandlerMethodArgumentResolver {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})(?:-[0-9a-f]{32})?\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var ifMatch = request.getHeader(HttpHeaders.IF_MATCH);
        if (ifMatch == null) {
            throw new PreconditionRequiredException();
        }
        if (ifMatch.trim().equals("*")) {
            return new ExpectedVersion(null);
        }
        var etag = ETAG.matcher(ifMatch.trim());
        if (!etag.matches()) {
            throw new StaleVersionException();
        }
        return new ExpectedVersion(Long.valueOf(etag.group(1)));
    }
}
