// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.catalogue.exchange;

import org.jspecify.annotations.NullMarked;
