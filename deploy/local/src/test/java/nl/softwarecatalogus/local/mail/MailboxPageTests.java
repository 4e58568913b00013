// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxPageTests {

    private static final String EVIL = "<script>alert('x')</script>\"&";
    private static final String HARMLESS = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;";

    @Test
    void escapesEverythingThatASenderWrote() {
        var mail = new ReceivedMail("1-1", Instant.EPOCH, EVIL, EVIL, EVIL, EVIL, List.of(EVIL));

        assertThat(MailboxPage.mail(mail)).doesNotContain("<script").contains(HARMLESS);
        assertThat(MailboxPage.list(List.of(mail))).doesNotContain("<script").contains(HARMLESS);
    }

    @Test
    void makesLinksOfWebAddressesOnly() {
        var text = "Zie https://example.nl/a?b=1&c=2. Niet javascript:alert(1) of <https://example.nl/\"onclick=x>";

        var page = MailboxPage.mail(mail(text));

        assertThat(page)
                .contains("<a href=\"https://example.nl/a?b=1&amp;c=2\" rel=\"noreferrer noopener\">")
                .contains("</a>. Niet javascript:alert(1)")
                .doesNotContain("href=\"javascript")
                .doesNotContain("\"onclick");
    }

    @Test
    void saysInDutchThatThereIsNoMailYet() {
        assertThat(MailboxPage.list(List.of())).contains("lang=\"nl\"").contains("Er is nog geen mail verstuurd.");
    }

    private static ReceivedMail mail(String text) {
        return new ReceivedMail("1-1", Instant.EPOCH, "van@example.nl", "aan@example.nl", "Welkom", text, List.of());
    }
}
