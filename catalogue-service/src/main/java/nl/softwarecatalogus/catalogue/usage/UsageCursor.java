// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.usage;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/**
 * A place in the list of all usage, which is in the order of its keys: a key never changes, so whatever else does, nothing
 * comes twice and nothing is passed over.
 *
 * @param onwards whether to read what comes after it; else what comes before it
 */
public record UsageCursor(boolean onwards, UUID from) {

    /** Before everything. */
    static final UsageCursor START = new UsageCursor(true, new UUID(0, 0));

    private static final int BYTES = 1 + 2 * Long.BYTES;

    /** @throws InvalidInputException when it is none that {@link #toText()} made */
    public static UsageCursor of(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES) {
                return new UsageCursor(bytes.get() == 1, new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException unreadable) {
            throw unknown();
        }
        throw unknown();
    }

    public String toText() {
        var bytes = ByteBuffer.allocate(BYTES)
                .put((byte) (onwards ? 1 : 0))
                .putLong(from.getMostSignificantBits())
                .putLong(from.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static InvalidInputException unknown() {
        return new InvalidInputException(new InvalidParam("cursor", "cursor-unknown"));
    }
}
