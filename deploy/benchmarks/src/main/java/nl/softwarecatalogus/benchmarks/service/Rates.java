// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.util.Locale;

/** How often a second the same was done over HTTP and by the SQL under it, one after the other. */
public record Rates(double http, double sql) {

    public static Rates measure(String name, int scale, Act http, Act sql, Turns turns, double seconds) {
        var rates = new Rates(Act.rate(http, turns, seconds), Act.rate(sql, turns, seconds));
        System.out.printf(
                Locale.ROOT,
                "%3d×  %-20s %8.1f ms over HTTP  %8.1f ms by SQL%n",
                scale,
                name,
                1_000 / rates.http,
                1_000 / rates.sql);
        return rates;
    }

    public double ratio() {
        return http / sql;
    }
}
