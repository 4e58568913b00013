// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.softwarecatalogus.catalogue.offering.LicenceForm;
import nl.softwarecatalogus.catalogue.offering.OfferingDetails;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A description of software after <a href="https://yml.publiccode.tools">publiccode.yml</a>: what we take from it is what
 * an offering says of itself. People named in it are left out.
 */
final class Publiccode {

    /** In bytes. */
    static final int LARGEST = 256 * 1024;

    private static final int NAME = 200;
    private static final int SHORT = 255;
    private static final int LONG = 5000;
    private static final int WEBSITE = 500;

    private Publiccode() {}

    /** @throws InvalidInputException with everything that is wrong */
    static OfferingDetails read(byte[] content) {
        var document = document(content);
        var faults = new ArrayList<InvalidParam>();
        var name = text(document, "name");
        if (name == null) {
            faults.add(new InvalidParam("name", "required"));
        } else if (name.length() > NAME) {
            faults.add(new InvalidParam("name", "maxLength", NAME));
        }
        var licence = text(document.path("legal"), "license");
        if (licence == null) {
            faults.add(new InvalidParam("legal.license", "required"));
        } else if (!licence.matches("[A-Za-z0-9.+-]{1,64}")) {
            faults.add(new InvalidParam("legal.license", "publiccode-one-licence", licence));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        var described = description(document);
        return new OfferingDetails(
                Objects.requireNonNull(name),
                shortened(text(described, "shortDescription"), SHORT),
                shortened(text(described, "longDescription"), LONG),
                website(document),
                LicenceForm.OPEN_SOURCE,
                licence,
                null);
    }

    private static JsonNode document(byte[] content) {
        if (content.length > LARGEST) {
            throw fault("publiccode-too-large", LARGEST / 1024);
        }
        try {
            var document = new YAMLMapper().readTree(content);
            if (!document.isObject() || !document.has("publiccodeYmlVersion")) {
                throw fault("not-publiccode");
            }
            return document;
        } catch (JacksonException malformed) {
            throw fault("not-publiccode");
        }
    }

    /** In Dutch, else in English, else in whichever language comes first. */
    private static JsonNode description(JsonNode document) {
        var all = document.path("description");
        return Stream.concat(List.of("nl", "en").stream(), all.propertyNames().stream())
                .filter(language -> language.toLowerCase(Locale.ROOT).length() >= 2 && all.has(language))
                .map(all::path)
                .findFirst()
                .orElse(all);
    }

    private static @Nullable String website(JsonNode document) {
        return Stream.of("landingURL", "url")
                .map(field -> text(document, field))
                .filter(Objects::nonNull)
                .filter(address -> address.matches("https?://\\S+") && address.length() <= WEBSITE)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String shortened(@Nullable String text, int most) {
        return text == null || text.length() <= most
                ? text
                : text.substring(0, most - 1).strip() + "…";
    }

    private static @Nullable String text(JsonNode node, String field) {
        var text = node.path(field).isString()
                ? node.path(field).asString().replace("\0", "").strip()
                : "";
        return text.isEmpty() ? null : text;
    }

    private static InvalidInputException fault(String code, Object... arguments) {
        return new InvalidInputException(new InvalidParam("file", code, arguments));
    }
}
