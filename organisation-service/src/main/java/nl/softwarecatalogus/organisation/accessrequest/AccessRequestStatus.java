// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

/** Nobody is asked to decide before it is certain whose address it is. */
public enum AccessRequestStatus {
    UNCONFIRMED,
    OPEN,
    APPROVED,
    DECLINED
}
