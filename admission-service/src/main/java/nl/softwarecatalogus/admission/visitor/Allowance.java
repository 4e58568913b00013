// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.visitor;

import java.time.Duration;

/**
 * How often one origin may do something.
 *
 * @param purpose what; a refusal is called {@code <purpose>-limit}
 * @param times within any stretch of the period
 */
public record Allowance(String purpose, int times, Duration period) {

    String refusal() {
        return purpose + "-limit";
    }
}
