// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert;

/** Invited waits for the person's answer; joined takes part until either side ends it. */
public enum ExpertStatus {
    INVITED,
    JOINED,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    LEFT
}
