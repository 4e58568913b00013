// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.edge;

/** The filters' order; Spring Security stands at -100, so all of these see a request before anyone is identified. */
final class EdgeOrder {

    static final int REFUSED_PATHS = -104;
    static final int BODY_LIMIT = -103;

    private EdgeOrder() {}
}
