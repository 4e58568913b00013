// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.disentanglement;

/** What becomes of one shared usage. Whoever chose nothing takes over, so no landscape loses data. */
public enum Choice {
    TAKE_OVER,
    PHASE_OUT,
    UNTIL_CONTRACT_ENDS
}
