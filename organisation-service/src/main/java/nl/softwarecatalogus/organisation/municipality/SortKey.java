// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people look for it: accents and capitals make no difference (Súdwest-Fryslân, sudwest-fryslan). */
public final class SortKey {

    private SortKey() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
