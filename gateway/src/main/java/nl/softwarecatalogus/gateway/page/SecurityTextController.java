// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.page;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where to report a vulnerability (RFC 9116; BIO2 asks for it). The file always expires half a year ahead. */
@RestController
class SecurityTextController {

    private static final int VALID_DAYS = 180;

    private final PageProperties page;
    private final Clock clock;

    SecurityTextController(PageProperties page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8")
    String securityText() {
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS);
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s/.well-known/security.txt
                """.formatted(page.securityContact(), expires, page.publicUrl());
    }
}
