// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of an organisation's events that tells from which request it came.
 *
 * @param admissionRequestId null for an organisation that came of no request
 */
record RegisteredOrganisation(UUID organisationId, @Nullable UUID admissionRequestId) {}
