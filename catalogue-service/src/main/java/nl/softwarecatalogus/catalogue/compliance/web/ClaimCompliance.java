// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.compliance.web;

import org.jspecify.annotations.Nullable;

record ClaimCompliance(String standardVersionId, @Nullable String evidenceUrl) {}
