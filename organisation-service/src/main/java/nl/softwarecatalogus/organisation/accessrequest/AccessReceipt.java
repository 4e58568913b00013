// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.time.LocalDate;

/** What whoever asks gets to keep: the same for everybody, so that it tells nothing of who is known here. */
public record AccessReceipt(String organisationName, LocalDate receivedOn) {}
