// SPDX-License-Identifier: EUPL-1.2
/** How often one client may ask (gebruikslimiet), counted over all gateways together. */
@NullMarked
package nl.softwarecatalogus.gateway.limit;

import org.jspecify.annotations.NullMarked;
