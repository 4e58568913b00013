// SPDX-License-Identifier: EUPL-1.2
/** The one system that all tests of a run share. */
@NullMarked
package nl.softwarecatalogus.acceptance.system;

import org.jspecify.annotations.NullMarked;
