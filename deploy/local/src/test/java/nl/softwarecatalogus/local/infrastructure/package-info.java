// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.local.infrastructure;

import org.jspecify.annotations.NullMarked;
