// SPDX-License-Identifier: EUPL-1.2
/** Services (diensten) over HTTP. */
@NullMarked
package nl.softwarecatalogus.catalogue.services.web;

import org.jspecify.annotations.NullMarked;
