// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.util.List;

/** A collaboration declared usage for its members, or an organisation its own (gebruik aangemeld); told for each of them. */
public record UsageDeclared(List<UsageState> usages) {

    public UsageDeclared {
        usages = List.copyOf(usages);
    }
}
