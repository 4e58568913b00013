// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What columns and values are called in files; read in either language, or by their code, and written in the reader's. */
@Component
public class Vocabulary {

    private final MessageSource texts;

    Vocabulary(MessageSource texts) {
        this.texts = texts;
    }

    public String heading(String column) {
        return text("column." + column, readers());
    }

    public List<String> headings(List<String> columns) {
        return columns.stream().map(this::heading).toList();
    }

    /** What a sheet is called. */
    public String title(String sheet) {
        return text("sheet." + sheet, readers());
    }

    public String word(Enum<?> value) {
        return text(key(value), readers());
    }

    /** The value that is meant by a word. */
    public <E extends Enum<E>> Optional<E> meant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> calls(value.name(), key(value), word))
                .findFirst();
    }

    public <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(this::word).toList();
    }

    /** In the reader's language, with the message's own arguments. */
    public String reason(String code, Object... arguments) {
        return texts.getMessage("invalid." + code, arguments, readers());
    }

    Optional<String> column(String heading, List<String> columns) {
        return columns.stream()
                .filter(column -> calls(column, "column." + column, heading))
                .findFirst();
    }

    private boolean calls(String code, String key, String word) {
        return Stream.of(code, text(key, Locale.ROOT), text(key, Locale.ENGLISH))
                .anyMatch(name -> name.equalsIgnoreCase(word.strip()));
    }

    private static String key(Enum<?> value) {
        return "word." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }

    private static Locale readers() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    }
}
