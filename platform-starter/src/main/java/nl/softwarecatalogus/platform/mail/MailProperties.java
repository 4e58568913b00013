// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from the sender, to whom people also answer; a service without one sends no mails
 * @param pollInterval how long a mail that is due waits at most
 * @param firstRetry after which a failed attempt is repeated; doubled each time
 * @param slowestRetry what the doubling stops at
 * @param giveUpAfter how long a mail is tried
 * @param lease how long one attempt may take, before another instance may try
 * @param keepUndelivered how long a mail that was given up is kept, for an operator to try again
 */
@ConfigurationProperties(MailProperties.PREFIX)
record MailProperties(
        String from,
        @DefaultValue("5s") Duration pollInterval,
        @DefaultValue("30s") Duration firstRetry,
        @DefaultValue("1h") Duration slowestRetry,
        @DefaultValue("3d") Duration giveUpAfter,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("30d") Duration keepUndelivered) {

    static final String PREFIX = "softwarecatalogus.mail-outbox";

    /** Without a name that may stand beside it. */
    String address() {
        return from.replaceFirst("^.*<(.*)>\\s*$", "$1");
    }

    /** @param attempts how many have failed, at least one */
    Duration retryAfter(int attempts) {
        var doubled = firstRetry.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(slowestRetry) < 0 ? doubled : slowestRetry;
    }
}
