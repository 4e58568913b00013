// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

record ReduceDeclaration(List<UUID> memberIds) {

    Set<UUID> members() {
        return new LinkedHashSet<>(memberIds);
    }
}
