// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi;

import nl.softwarecatalogus.organisation.municipality.RegisterChanges;
import nl.softwarecatalogus.organisation.registration.FollowedRegister;

/**
 * What taking over a file changed.
 *
 * @param applied false when it only would have
 */
public record MunicipalityImport(boolean applied, RegisterChanges register, FollowedRegister organisations) {}
