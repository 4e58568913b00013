// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * Which page of a list is asked (module pagination, page-number method). Sort with a unique tie-breaker, or pages repeat
 * and skip rows.
 *
 * @param page counts from 1
 * @param pageSize 1 to 100
 */
public record Paging(int page, int pageSize) {

    static final int DEFAULT_SIZE = 20;
    static final int LARGEST_SIZE = 100;

    public long offset() {
        return (page - 1L) * pageSize;
    }

    public Pageable toPageable(Sort sort) {
        return PageRequest.of(page - 1, pageSize, sort);
    }
}
