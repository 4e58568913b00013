// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import org.jspecify.annotations.Nullable;

record HandOver(@Nullable String officerId, @Nullable String note) {}
