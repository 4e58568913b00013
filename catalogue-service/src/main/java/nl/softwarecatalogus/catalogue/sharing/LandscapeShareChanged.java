// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.sharing;

import java.util.UUID;

/** An organisation began, or ceased, to share its landscape with a collaboration (landschap gedeeld). */
public record LandscapeShareChanged(UUID organisationId, UUID collaborationId) {}
