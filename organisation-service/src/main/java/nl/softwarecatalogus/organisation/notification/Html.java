// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

/** Text as HTML shows it. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
