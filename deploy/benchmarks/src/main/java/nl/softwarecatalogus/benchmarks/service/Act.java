// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

/** What is done again and again; the turn makes each time differ from the one before. */
public interface Act {

    void perform(int turn);

    /** How often a second. */
    static double rate(Act act, Turns turns, double seconds) {
        var started = System.nanoTime();
        var end = started + (long) (seconds * 1e9);
        var done = 0;
        do {
            act.perform(turns.next());
            done++;
        } while (System.nanoTime() < end);
        return done * 1e9 / (System.nanoTime() - started);
    }
}
