// SPDX-License-Identifier: EUPL-1.2
/** Versions of applications and modules (versies), each with the days on which it enters its states. */
@NullMarked
package nl.softwarecatalogus.catalogue.version;

import org.jspecify.annotations.NullMarked;
