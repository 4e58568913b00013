// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.mail;

import java.time.Instant;
import java.util.UUID;

/** @param attempts how often it was tried, this time included */
record QueuedMail(
        UUID id, String recipient, String subject, String text, String html, int attempts, Instant createdAt) {}
