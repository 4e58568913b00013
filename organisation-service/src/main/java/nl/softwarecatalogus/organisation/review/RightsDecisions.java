// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.softwarecatalogus.organisation.account.AccountDetails;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/** One decision for everybody in a report: a review that skips somebody is none. */
final class RightsDecisions {

    private final RightsReport report;
    private final List<RightsDecision> decisions;

    private RightsDecisions(RightsReport report, List<RightsDecision> decisions) {
        this.report = report;
        this.decisions = decisions;
    }

    /**
     * @throws InvalidInputException naming every decision on a stranger, and every second one on the same person
     * @throws ConflictException naming everybody who was skipped
     */
    static RightsDecisions on(RightsReport report, List<RightsDecision> decisions) {
        var people = report.accounts().stream().collect(Collectors.toMap(AccountDetails::id, Function.identity()));
        refuseFaults(people, decisions);
        decisions.forEach(decision -> people.remove(decision.accountId()));
        if (!people.isEmpty()) {
            throw ConflictException.naming(
                    "review-incomplete",
                    people.values().stream()
                            .sorted(Comparator.comparing(AccountDetails::name).thenComparing(AccountDetails::id))
                            .map(person -> new Conflict(person.id().toString(), person.name(), "undecided"))
                            .toList(),
                    report.review().name());
        }
        return new RightsDecisions(report, decisions);
    }

    private static void refuseFaults(Map<UUID, AccountDetails> people, List<RightsDecision> decisions) {
        var faults = new ArrayList<InvalidParam>();
        var decided = new HashSet<UUID>();
        for (var number = 0; number < decisions.size(); number++) {
            var accountId = decisions.get(number).accountId();
            var field = "decisions[" + number + "].accountId";
            if (!people.containsKey(accountId)) {
                faults.add(new InvalidParam(field, "not-in-review"));
            } else if (!decided.add(accountId)) {
                faults.add(new InvalidParam(field, "decided-twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** Whose rights go; whoever decides comes last, as after that there is no right to decide. */
    List<UUID> revoked(String decider) {
        return accountsWith(Verdict.REVOKE).stream()
                .sorted(Comparator.comparing(account -> account.email().equals(decider)))
                .map(AccountDetails::id)
                .toList();
    }

    List<AccountDetails> confirmed() {
        return accountsWith(Verdict.CONFIRM);
    }

    private List<AccountDetails> accountsWith(Verdict verdict) {
        var ids = decisions.stream()
                .filter(decision -> decision.verdict() == verdict)
                .map(RightsDecision::accountId)
                .collect(Collectors.toSet());
        return report.accounts().stream()
                .filter(account -> ids.contains(account.id()))
                .toList();
    }
}
