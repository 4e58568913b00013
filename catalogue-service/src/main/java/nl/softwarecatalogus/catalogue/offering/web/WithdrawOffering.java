// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering.web;

import org.jspecify.annotations.Nullable;

/** @param acceptInUse also when organisations still use it */
record WithdrawOffering(@Nullable Boolean acceptInUse) {

    static boolean acceptsInUse(@Nullable WithdrawOffering withdrawal) {
        return withdrawal != null && Boolean.TRUE.equals(withdrawal.acceptInUse());
    }
}
