// SPDX-License-Identifier: EUPL-1.2
/** What a service (dienst) does, and around which applications. */
@NullMarked
package nl.softwarecatalogus.catalogue.services;

import org.jspecify.annotations.NullMarked;
