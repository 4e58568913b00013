// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.UUID;

/** VNG asked the applicant something. Told to the applicant only. */
record InformationRequested(UUID admissionRequestId, String question) {}
