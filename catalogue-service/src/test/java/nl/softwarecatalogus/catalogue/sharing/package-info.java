// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.catalogue.sharing;

import org.jspecify.annotations.NullMarked;
