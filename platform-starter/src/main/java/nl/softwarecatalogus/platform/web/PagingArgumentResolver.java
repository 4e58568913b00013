// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.util.ArrayList;
import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code page} and {@code pageSize}. */
final class PagingArgumentResolver implements HandlerMethodArgumentResolver {

    private static final int LARGEST_PAGE = 1_000_000;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var faults = new ArrayList<InvalidParam>();
        var page = number("page", request.getParameter("page"), 1, LARGEST_PAGE, faults);
        var size =
                number("pageSize", request.getParameter("pageSize"), Paging.DEFAULT_SIZE, Paging.LARGEST_SIZE, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return new Paging(page, size);
    }

    private static int number(
            String name, @Nullable String text, int otherwise, int largest, List<InvalidParam> faults) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}")) {
            faults.add(new InvalidParam(name, "format.int"));
        } else if (Integer.parseInt(text) < 1) {
            faults.add(new InvalidParam(name, "minimum", "1"));
        } else if (Integer.parseInt(text) > largest) {
            faults.add(new InvalidParam(name, "maximum", Integer.toString(largest)));
        } else {
            return Integer.parseInt(text);
        }
        return otherwise;
    }
}
