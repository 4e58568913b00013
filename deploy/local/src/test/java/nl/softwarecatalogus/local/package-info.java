// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.local;

import org.jspecify.annotations.NullMarked;
