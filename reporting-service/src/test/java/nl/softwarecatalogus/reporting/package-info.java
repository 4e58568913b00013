// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.reporting;

import org.jspecify.annotations.NullMarked;
