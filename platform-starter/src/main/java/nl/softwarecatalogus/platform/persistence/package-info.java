// SPDX-License-Identifier: EUPL-1.2
/** The starter's own tables, in schema {@code platform} of each service's database. */
@NullMarked
package nl.softwarecatalogus.platform.persistence;

import org.jspecify.annotations.NullMarked;
