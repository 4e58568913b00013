// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation.web;

import java.util.List;
import nl.softwarecatalogus.organisation.presentation.Link;

record LinksView(List<Link> links) {}
