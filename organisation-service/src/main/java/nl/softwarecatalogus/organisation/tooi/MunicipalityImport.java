// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi;

import nl.softwarecatalogus.organisation.municipality.RegisterChanges;
import nl.softwarecatalogus.organisation.registration.FollowedRegister;

/** What taking over a file changed. */
public record MunicipalityImport(RegisterChanges register, FollowedRegister organisations) {}
