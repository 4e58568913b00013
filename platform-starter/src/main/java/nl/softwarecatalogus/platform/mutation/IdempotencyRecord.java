// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.mutation;

import org.jspecify.annotations.Nullable;

/** What was answered to the first request with this key; the status is null while that one is still under way. */
record IdempotencyRecord(
        String requestHash,
        @Nullable Integer status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String contentType,
        byte @Nullable [] body) {}
