// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.enrolment.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record TerminateMembership(LocalDate endsOn, @Nullable String reason) {}
