// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.local.demo;

import org.jspecify.annotations.NullMarked;
