// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page a person wanted when they had to log in; only ever one of this site's own. */
final class ReturnTo {

    private static final String SESSION_ATTRIBUTE = "return-to";
    private static final String START_PAGE = "/";
    private static final String ENGLISH = "/en";

    /** One slash, then no second one and no backslash, which browsers read as a slash; nothing unprintable. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,500}");

    private ReturnTo() {}

    static String safe(@Nullable String asked) {
        return asked != null && OWN_PAGE.matcher(asked).matches() ? asked : START_PAGE;
    }

    static void remember(HttpServletRequest request, String page) {
        request.getSession().setAttribute(SESSION_ATTRIBUTE, page);
    }

    static String take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SESSION_ATTRIBUTE) instanceof String page)) {
            return START_PAGE;
        }
        session.removeAttribute(SESSION_ATTRIBUTE);
        return page;
    }

    /** The start page that says so when a login failed, in the language of the page that was asked. */
    static String afterFailure(HttpServletRequest request) {
        var page = take(request);
        var english = page.equals(ENGLISH) || page.startsWith(ENGLISH + "/");
        return (english ? ENGLISH : START_PAGE) + "?login=failed";
    }
}
