// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.softwarecatalogus.organisation.review;

import org.jspecify.annotations.NullMarked;
