// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.catalogue.proposal;

import org.jspecify.annotations.NullMarked;
