// SPDX-License-Identifier: EUPL-1.2
/** What every API of ours does alike: contract validation, versions, paging, idempotency, headers. */
@NullMarked
package nl.softwarecatalogus.platform.web;

import org.jspecify.annotations.NullMarked;
