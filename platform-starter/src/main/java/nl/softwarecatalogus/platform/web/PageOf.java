// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.util.List;

/** One page of a list; the {@code Link} header that belongs to it is added on the way out. */
public record PageOf<T>(List<T> items, int page, int pageSize, long total) {

    public static <T> PageOf<T> of(List<T> items, Paging paging, long total) {
        return new PageOf<>(items, paging.page(), paging.pageSize(), total);
    }

    long lastPage() {
        return Math.max(1, (total + pageSize - 1) / pageSize);
    }
}
