// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.local.identity;

import org.jspecify.annotations.NullMarked;
