// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.local.port;

import org.jspecify.annotations.NullMarked;
