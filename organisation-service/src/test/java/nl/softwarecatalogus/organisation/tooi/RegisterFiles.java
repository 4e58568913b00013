// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small registers as TOOI writes them, one entry a line. */
public final class RegisterFiles {

    private RegisterFiles() {}

    public static String of(String... entries) {
        return Stream.of(entries).collect(Collectors.joining(",\n", "[", "]"));
    }

    /** A municipality that goes on. */
    public static String municipality(String code, String name) {
        return municipality(code, name, "20", "");
    }

    public static String closed(String code, String name, String lastDay) {
        return municipality(code, name, "20", dated("einddatum", lastDay));
    }

    public static String beginning(String code, String name, String firstDay) {
        return municipality(code, name, "20", dated("begindatum", firstDay));
    }

    public static String municipality(String code, String name, String province, String more) {
        return """
                {"@id":"https://identifier.overheid.nl/tooi/id/gemeente/gm%1$s","@type":["https://identifier.overheid.nl/tooi/def/ont/Gemeente"],\
                "https://identifier.overheid.nl/tooi/def/ont/gemeentecode":[{"@value":"%1$s"}],\
                "https://identifier.overheid.nl/tooi/def/ont/ligtInProvincie":[{"@id":"https://identifier.overheid.nl/tooi/id/provincie/pv%3$s"}],\
                "https://identifier.overheid.nl/tooi/def/ont/officieleNaamInclSoort":[{"@value":"gemeente %2$s"}],%4$s\
                "https://identifier.overheid.nl/tooi/def/ont/voorkeursnaamExclSoort":[{"@value":"%2$s"}]}""".formatted(code, name, province, more);
    }

    public static String dated(String property, String day) {
        return "\"https://identifier.overheid.nl/tooi/def/ont/%s\":[{\"@type\":\"http://www.w3.org/2001/XMLSchema#date\",\"@value\":\"%s\"}],"
                .formatted(property, day);
    }

    /** The municipality {@code from} went into {@code into}. */
    public static String merger(String from, String into) {
        return """
                {"@id":"https://identifier.overheid.nl/tooi/id/gemeente/wzg_1","@type":["https://identifier.overheid.nl/tooi/def/ont/Samenvoeging"],\
                "http://www.w3.org/ns/prov#generated":[{"@id":"https://identifier.overheid.nl/tooi/id/gemeente/gm%s"}],\
                "http://www.w3.org/ns/prov#invalidated":[{"@id":"https://identifier.overheid.nl/tooi/id/gemeente/gm%s"}]}""".formatted(into, from);
    }

    static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
