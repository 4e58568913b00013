// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.service;

import java.util.Locale;

/** How often a second the same was done over HTTP and, right after, the SQL under it by pgbench. */
public record Rates(double http, double sql) {

    public Rates printed(String name, int scale) {
        System.out.printf(
                Locale.ROOT,
                "%3d×  %-22s %8.1f ms over HTTP  %8.1f ms by pgbench%n",
                scale,
                name,
                1_000 / http,
                1_000 / sql);
        return this;
    }

    public double ratio() {
        return http / sql;
    }
}
