// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation;

import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/**
 * A logo, held to what a browser can show without harm.
 *
 * @param mediaType what is in it, whatever the sender called it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Logo(String mediaType, byte[] content) {

    static final int LARGEST = 1024 * 1024;

    private static final int MOST_PIXELS_A_SIDE = 4096;

    /** @throws InvalidInputException when it is no PNG or JPEG, or too large to show */
    static Logo of(byte[] content) {
        if (content.length > LARGEST) {
            throw refused("logo-too-large");
        }
        var type = ImageType.of(content).orElseThrow(() -> refused("logo-type"));
        var size = ImageSize.of(content).orElseThrow(() -> refused("logo-broken"));
        if (size.width() > MOST_PIXELS_A_SIDE || size.height() > MOST_PIXELS_A_SIDE) {
            throw refused("logo-too-many-pixels");
        }
        return new Logo(type.mediaType(), content);
    }

    private static InvalidInputException refused(String rule) {
        return new InvalidInputException(new InvalidParam("logo", rule));
    }
}
