// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance.web;

import java.net.URI;
import java.util.Map;

/** What a person does with the link of the activation mail: choose a password and set up a second factor. */
public final class Activation {

    private static final int MOST_PAGES = 8;

    private final Browser browser;
    private final String password;

    public Activation(Browser browser, String password) {
        this.browser = browser;
        this.password = password;
    }

    /** The second factor that was set up. */
    public Totp follow(String link) {
        var page = browser.open(URI.create(link));
        Totp phone = null;
        for (int i = 0; i < MOST_PAGES; i++) {
            if (page.asks("totpSecret")) {
                phone = new Totp(page.value("totpSecret"));
                page = browser.submit(
                        page, Map.of("totp", phone.now(), "totpSecret", phone.secret(), "userLabel", "telefoon"));
            } else if (page.asks("password-new")) {
                page = browser.submit(page, Map.of("password-new", password, "password-confirm", password));
            } else {
                var onwards = page.link("»");
                if (onwards.isEmpty() || phone != null) {
                    break;
                }
                page = browser.open(onwards.get());
            }
        }
        if (phone == null) {
            throw new AssertionError("no second factor was asked for; the last page was " + page);
        }
        return phone;
    }
}
