// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A colleague was handed a request. */
record HandedOver(
        UUID admissionRequestId,
        Officer by,
        KnownOfficer to,
        @Nullable String note) {}
