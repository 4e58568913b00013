// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.landscape.LandscapeEntry;
import nl.softwarecatalogus.catalogue.spreadsheet.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes rows of a landscape, in the reader's language. */
record UsageLines(Vocabulary words) {

    /** As {@link UsageColumns#ALL} has them. */
    List<String> of(LandscapeEntry entry) {
        var version = entry.applicationVersion();
        var via = entry.via();
        return List.of(
                entry.application().offeringId().toString(),
                entry.application().name(),
                entry.provider().name(),
                words.word(entry.phase()),
                text(entry.phaseSince()),
                text(entry.startsOn()),
                text(entry.endsOn()),
                entry.hosting() == null ? "" : words.word(entry.hosting()),
                version == null ? "" : version.number(),
                via == null ? "" : via.name(),
                words.word(entry.status()),
                version == null ? "" : text(version.endOfSupportFrom()),
                words.word(entry.applicationStatus()),
                entry.referenceComponents().stream()
                        .map(ComponentReference::name)
                        .collect(Collectors.joining(" | ")));
    }

    /** As {@link UsageColumns#WITH_MEMBER} has them. */
    List<String> withMember(LandscapeEntry entry) {
        var line = new ArrayList<String>();
        line.add(entry.member().name());
        line.addAll(of(entry));
        line.add(entry.source() == null ? "" : words.word(entry.source()));
        return line;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
