// SPDX-License-Identifier: EUPL-1.2
/** Routes (routes) from the public paths to the services, and what keeps one failing service from harming another. */
@NullMarked
package nl.softwarecatalogus.gateway.routing;

import org.jspecify.annotations.NullMarked;
