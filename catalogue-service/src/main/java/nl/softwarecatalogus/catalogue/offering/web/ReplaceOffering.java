// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering.web;

import java.util.UUID;

record ReplaceOffering(UUID offeringId) {}
