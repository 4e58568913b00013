// SPDX-License-Identifier: EUPL-1.2
/** Organisations that go up in another (herindeling, overname): planned, tried in every service, executed once. */
@NullMarked
package nl.softwarecatalogus.organisation.merger;

import org.jspecify.annotations.NullMarked;
