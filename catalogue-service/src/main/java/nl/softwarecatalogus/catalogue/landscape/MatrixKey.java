// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.UUID;

/** A row of a collaboration's matrix. */
record MatrixKey(UUID collaborationId, UUID applicationId) {}
