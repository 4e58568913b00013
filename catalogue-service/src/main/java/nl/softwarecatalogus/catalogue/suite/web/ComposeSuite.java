// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.suite.web;

import java.util.Set;
import java.util.UUID;

record ComposeSuite(Set<UUID> offeringIds) {}
