// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.util.List;

public record Dashboard(
        Profile profile, View view, Members members, Offerings offerings, Usages usages, List<Change> changes) {}
