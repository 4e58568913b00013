// SPDX-License-Identifier: EUPL-1.2
/** What long lists of members (ledenlijsten) cost above the SQL under them, and what ten times the country costs. */
@NullMarked
package nl.softwarecatalogus.benchmarks.membership;

import org.jspecify.annotations.NullMarked;
