// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

/** Counts on from measurement to measurement, so that no act is the same twice. */
public final class Turns {

    private int last;

    public int next() {
        return ++last;
    }

    int last() {
        return last;
    }

    /** Somebody else took so many. */
    void skip(int number) {
        last += number;
    }
}
