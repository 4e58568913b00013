// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage.messaging;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.usage.LeavingSettled;
import nl.softwarecatalogus.catalogue.usage.Settlement;

/** The part of a disentanglement's events that the catalogue carries out. */
record DisentanglementSettled(Party member, Party collaboration, List<Line> lines) {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    record Party(UUID organisationId) {}

    record Line(UUID usageId, Settlement choice) {}

    LeavingSettled leaving(Instant at) {
        return new LeavingSettled(
                collaboration.organisationId(),
                member.organisationId(),
                lines.stream().collect(toMap(Line::usageId, Line::choice)),
                LocalDate.ofInstant(at, NETHERLANDS));
    }
}
