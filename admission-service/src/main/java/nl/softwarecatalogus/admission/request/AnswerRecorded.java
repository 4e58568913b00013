// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.UUID;

/** An officer wrote the answer down: the applicant's link is of no use any more, nor what was uploaded with it. */
record AnswerRecorded(UUID informationRequestId) {}
