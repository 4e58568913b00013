// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** More was sent than this path takes; an {@code IOException}, because it shows while the body is being read. */
public class BodyTooLargeException extends IOException {

    private final long limit;

    BodyTooLargeException(long limit) {
        super("Body exceeds " + limit + " bytes");
        this.limit = limit;
    }

    public long megabytes() {
        return DataSize.ofBytes(limit).toMegabytes();
    }
}
