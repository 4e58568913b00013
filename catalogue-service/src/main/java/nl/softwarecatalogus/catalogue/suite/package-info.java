// SPDX-License-Identifier: EUPL-1.2
/** What includes what (suite): an application that consists of others of the same provider. */
@NullMarked
package nl.softwarecatalogus.catalogue.suite;

import org.jspecify.annotations.NullMarked;
