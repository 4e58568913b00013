// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.search;

/** @param unseen how many of the hits were not seen before */
public record HitCount(long hits, long unseen) {

    static final HitCount NOTHING = new HitCount(0, 0);
}
