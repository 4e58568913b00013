// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.provisioning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One account to bring up to date at the identity provider, leased to one worker.
 *
 * @param revision the last request this task carries out
 * @param lease proves that the worker may still go on
 * @param mailOrder the activation mail to send; null when there is none
 * @param endsSessions whether rights were taken away
 * @param erases whether the person is to be forgotten
 * @param attempts how many times it has been tried, this time included
 */
public record ProvisioningTask(
        UUID accountId,
        long revision,
        UUID lease,
        @Nullable UUID mailOrder,
        boolean endsSessions,
        boolean erases,
        int attempts) {}
