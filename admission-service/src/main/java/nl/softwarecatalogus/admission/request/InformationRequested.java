// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.time.Instant;
import java.util.UUID;
import nl.softwarecatalogus.platform.web.LinkSecret;

/** VNG asked the applicant something. Told to the applicant only, with the secret that opens the link. */
record InformationRequested(UUID admissionRequestId, String question, LinkSecret token, Instant expiresAt) {}
