// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request.web;

import java.util.List;
import nl.softwarecatalogus.admission.request.PublicDecision;

record DecisionsView(List<PublicDecision> items) {}
