// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Several people who act at the same moment. */
final class AtOnce {

    private AtOnce() {}

    static List<MvcTestResult> perform(List<Callable<MvcTestResult>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<MvcTestResult>>();
            for (var act : acts) {
                answers.add(people.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            var results = new ArrayList<MvcTestResult>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }
}
