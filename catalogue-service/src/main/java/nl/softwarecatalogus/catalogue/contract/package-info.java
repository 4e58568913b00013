// SPDX-License-Identifier: EUPL-1.2
/** The agreement behind usage (contract): with whom, until when and for how much. */
@NullMarked
package nl.softwarecatalogus.catalogue.contract;

import org.jspecify.annotations.NullMarked;
