// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import java.util.Locale;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/** The text somebody searches for, as the contract's parameter {@code q} allows it; empty means everything. */
public record SearchText(String words) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    /** Where searching for nothing makes no sense. */
    public static SearchText required(String q) {
        var text = of(q);
        if (text.words().length() < SHORTEST) {
            throw new InvalidInputException(new InvalidParam("q", "minLength", Integer.toString(SHORTEST)));
        }
        return text;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** A pattern for names that begin with it, in small letters. */
    public String beginning() {
        return words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** A pattern for names that hold it, in small letters. */
    public String part() {
        return "%" + beginning();
    }

    public static SearchText of(@Nullable String q) {
        var words = q == null ? "" : q.strip();
        if (words.length() > LONGEST) {
            throw new InvalidInputException(new InvalidParam("q", "maxLength", Integer.toString(LONGEST)));
        }
        if (words.indexOf('\0') >= 0) {
            throw new InvalidInputException(new InvalidParam("q", "null-character"));
        }
        return new SearchText(words);
    }
}
