// SPDX-License-Identifier: EUPL-1.2
/** A service as it runs (dienst), with data of a chosen size, and acts that take turns at it. */
@NullMarked
package nl.softwarecatalogus.benchmarks.service;

import org.jspecify.annotations.NullMarked;
