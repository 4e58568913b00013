// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.invitation;

/** Sent means open: it can be answered, withdrawn, or left to expire. */
public enum InvitationStatus {
    SENT,
    ANSWERED,
    WITHDRAWN,
    EXPIRED
}
