// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;

/** What an organisation recorded itself of an application. */
record OwnUsageKey(UUID organisationId, UUID applicationId) {}
