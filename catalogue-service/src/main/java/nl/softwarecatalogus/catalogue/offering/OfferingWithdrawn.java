// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

/** It is offered no more (aanbod ingetrokken); whoever uses it keeps it in its landscape. */
public record OfferingWithdrawn(OfferingState offering) {}
