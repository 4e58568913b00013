// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.selfregistration;

import java.time.LocalDate;

/** What a supplier without an account gets to keep of its application. */
public record SupplierApplication(String name, LocalDate receivedOn) {}
