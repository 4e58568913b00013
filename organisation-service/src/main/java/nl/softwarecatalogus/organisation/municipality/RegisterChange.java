// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality;

import java.util.Optional;

/**
 * One municipality that an import brought or changed.
 *
 * @param before as the register had it; empty for one it did not have
 */
public record RegisterChange(Optional<Municipality> before, MunicipalityStanding after) {}
