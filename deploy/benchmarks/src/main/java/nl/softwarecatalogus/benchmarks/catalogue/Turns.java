// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.catalogue;

/** Counts on from measurement to measurement, so that no declaration is made twice. */
final class Turns {

    private int last;

    int next() {
        return ++last;
    }
}
