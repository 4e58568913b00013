// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.List;

/** What several usages have become. */
public record PhaseChangeView(List<UsageView> usages) {}
