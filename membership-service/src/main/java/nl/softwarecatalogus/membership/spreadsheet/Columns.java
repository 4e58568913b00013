// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Headings and words of files, in the reader's language. */
@Component
public class Columns {

    private final MessageSource texts;

    Columns(MessageSource texts) {
        this.texts = texts;
    }

    public List<String> heading(Locale language, String... columns) {
        return Stream.of(columns)
                .map(column -> text("column." + column, language))
                .toList();
    }

    public Cell type(OrganisationType type, Locale language) {
        return Cell.of(text("organisation-type." + type, language));
    }

    public Cell status(@Nullable String status, Locale language) {
        return Cell.of(status == null ? null : text("membership-status." + status, language));
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}
