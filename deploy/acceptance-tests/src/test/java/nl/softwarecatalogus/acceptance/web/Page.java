// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.web;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page as a browser has it before it. */
public record Page(URI address, int status, String html) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*href=\"([^\"#]+)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    /** Whether it has an input of that name. */
    public boolean asks(String name) {
        return html.contains("name=\"" + name + "\"");
    }

    /** Where its form goes. */
    public URI form() {
        var form = FORM.matcher(html);
        while (form.find()) {
            var action = ACTION.matcher(form.group(1));
            if (action.find()) {
                return address.resolve(unescaped(action.group(1)));
            }
        }
        throw new AssertionError("no form on " + this);
    }

    public String value(String input) {
        var field =
                Pattern.compile("<input\\b[^>]*name=\"" + input + "\"[^>]*>").matcher(html);
        if (!field.find()) {
            throw new AssertionError("no " + input + " on " + this);
        }
        var value = Pattern.compile("value=\"([^\"]*)\"").matcher(field.group());
        return value.find() ? unescaped(value.group(1)) : "";
    }

    /** The address of the link whose text contains this. */
    public Optional<URI> link(String text) {
        return LINK.matcher(html)
                .results()
                .filter(link -> unescaped(link.group(2)).contains(text))
                .map(link -> address.resolve(unescaped(link.group(1))))
                .findFirst();
    }

    private static String unescaped(String html) {
        return html.replace("&amp;", "&")
                .replace("&#x3D;", "=")
                .replace("&raquo;", "»")
                .replace("&#61;", "=");
    }
}
