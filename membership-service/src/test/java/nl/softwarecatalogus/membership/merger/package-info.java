// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.membership.merger;

import org.jspecify.annotations.NullMarked;
