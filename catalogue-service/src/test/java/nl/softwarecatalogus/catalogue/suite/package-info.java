// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.catalogue.suite;

import org.jspecify.annotations.NullMarked;
