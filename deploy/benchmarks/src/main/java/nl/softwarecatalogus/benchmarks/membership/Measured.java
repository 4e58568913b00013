// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.benchmarks.membership;

import nl.softwarecatalogus.benchmarks.service.CompiledSql;
import nl.softwarecatalogus.benchmarks.service.Rates;
import nl.softwarecatalogus.benchmarks.service.RunningService;
import nl.softwarecatalogus.benchmarks.service.Turns;

/** The lists of one membership service, and how often a second each was read in the round at hand. */
final class Measured {

    private final RunningService service;
    private final MemberList members;
    private final MembershipFile memberships;
    private final Turns turns = new Turns();

    Measured(RunningService service, CompiledSql sql) {
        this.service = service;
        this.members = new MemberList(service, sql);
        this.memberships = new MembershipFile(service, sql);
    }

    Rates members(double seconds) {
        return service.measure(members::overHttp, members.script(), turns, seconds)
                .printed("342 members", service.scale());
    }

    Rates memberships(double seconds) {
        return service.measure(memberships::overHttp, memberships.script(), turns, seconds)
                .printed("153 memberships", service.scale());
    }
}
