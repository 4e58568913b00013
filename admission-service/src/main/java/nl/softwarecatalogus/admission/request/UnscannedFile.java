// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.UUID;

@SuppressWarnings("ArrayRecordComponent") // never compared
record UnscannedFile(UUID id, byte[] content) {}
