// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.membership;

import nl.softwarecatalogus.benchmarks.service.CompiledSql;
import nl.softwarecatalogus.benchmarks.service.Rates;
import nl.softwarecatalogus.benchmarks.service.RunningService;
import nl.softwarecatalogus.benchmarks.service.Turns;

/** The lists of one membership service, and how often a second each was read in the round at hand. */
final class Measured {

    private final int scale;
    private final MemberList members;
    private final MembershipFile memberships;
    private final Turns turns = new Turns();

    Measured(RunningService service, CompiledSql sql) {
        this.scale = service.scale();
        this.members = new MemberList(service, sql);
        this.memberships = new MembershipFile(service, sql);
    }

    Rates members(double seconds) {
        return Rates.measure("342 members", scale, members::overHttp, members::bySql, turns, seconds);
    }

    Rates memberships(double seconds) {
        return Rates.measure("153 memberships", scale, memberships::overHttp, memberships::bySql, turns, seconds);
    }
}
