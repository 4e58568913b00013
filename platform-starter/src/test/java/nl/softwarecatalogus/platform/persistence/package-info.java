// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.platform.persistence;

import org.jspecify.annotations.NullMarked;
