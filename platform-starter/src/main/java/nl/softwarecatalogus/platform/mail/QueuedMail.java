// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param attempts how often it was tried, this time included */
record QueuedMail(
        UUID id,
        String recipient,
        String subject,
        String text,
        @Nullable String html,
        int attempts,
        Instant giveUpAt) {}
