// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that was given up, without the person it was for.
 *
 * @param failure the kind of the last failure
 */
record UndeliveredMail(UUID id, Instant createdAt, Instant failedAt, int attempts, String failure) {}
