// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation.web;

import java.util.List;
import nl.softwarecatalogus.organisation.presentation.Link;

record ChangeLinks(List<Link> links) {

    List<Link> items() {
        return links.stream()
                .map(link -> new Link(link.label().strip(), link.url()))
                .toList();
    }
}
