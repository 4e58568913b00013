// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import java.util.UUID;

/** A file that goes with an answer (bijlage), without what is in it. */
public record AnswerAttachment(UUID id, String fileName, String mediaType, long size, ScanState scan) {}
