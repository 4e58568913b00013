// SPDX-License-Identifier: EUPL-1.2
/** Pages (startpagina) and the files that outsiders look for: the list of APIs, security.txt, robots.txt. */
@NullMarked
package nl.softwarecatalogus.gateway.page;

import org.jspecify.annotations.NullMarked;
