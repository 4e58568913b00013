// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

import org.springframework.core.Ordered;

/** The filters' order; Spring Security stands at -100, so all of these see a request before anyone is identified. */
final class EdgeOrder {

    /** Before the filter of Spring Session, and after the security headers. */
    static final int DATABASE_AWAY = Ordered.HIGHEST_PRECEDENCE + 1;

    static final int REFUSED_PATHS = -104;
    static final int BODY_LIMIT = -103;

    private EdgeOrder() {}
}
