// SPDX-License-Identifier: EUPL-1.2
/** What organisations offer (aanbod): applications, modules and services. */
@NullMarked
package nl.softwarecatalogus.catalogue.offering;

import org.jspecify.annotations.NullMarked;
