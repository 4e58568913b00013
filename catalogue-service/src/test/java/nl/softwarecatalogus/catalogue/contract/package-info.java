// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.catalogue.contract;

import org.jspecify.annotations.NullMarked;
