// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.softwarecatalogus.platform.mail.MailOutbox;
import nl.softwarecatalogus.platform.mail.OutgoingMail;
import nl.softwarecatalogus.platform.web.LinkSecret;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an expert is told, in the transaction of the change; in Dutch, as nobody knows yet what else they read. */
@Component
@EnableConfigurationProperties(ExpertProperties.class)
class ExpertMails {

    private static final Locale DUTCH = Locale.of("nl");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(DUTCH);

    private final MailOutbox mails;
    private final MessageSource texts;
    private final ExpertProperties properties;

    ExpertMails(MailOutbox mails, MessageSource texts, ExpertProperties properties) {
        this.mails = mails;
        this.texts = texts;
        this.properties = properties;
    }

    void invite(ExpertDetails invited, LinkSecret token) {
        var person = invited.expert().person().orElseThrow();
        var words = person.message() == null ? "" : "\n" + person.message().strip() + "\n";
        var address = properties.address(token);
        queue(
                "expert-invited",
                invited,
                person.name(),
                words,
                address,
                DAY.format(invited.state().expiresOn()));
    }

    /** The community ended it. */
    void end(ExpertDetails ended) {
        queue("expert-ended", ended, ended.expert().person().orElseThrow().name());
    }

    private void queue(String template, ExpertDetails details, Object... values) {
        var arguments = new Object[values.length + 1];
        arguments[0] = details.community().name();
        System.arraycopy(values, 0, arguments, 1, values.length);
        mails.queue(new OutgoingMail(
                UUID.randomUUID(),
                details.expert().person().orElseThrow().email(),
                texts.getMessage(template + ".subject", arguments, DUTCH),
                texts.getMessage(template + ".body", arguments, DUTCH),
                null,
                List.of()));
    }
}
