// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Several people who act at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** @return what each of them was answered, in the order of the acts */
    @SafeVarargs
    public static <T> List<T> perform(Callable<T>... acts) throws InterruptedException, ExecutionException {
        return performAll(List.of(acts));
    }

    /** So many people who all do the same. */
    public static <T> List<T> perform(int people, Callable<T> act) throws InterruptedException, ExecutionException {
        return performAll(Collections.nCopies(people, act));
    }

    private static <T> List<T> performAll(List<Callable<T>> acts) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(acts.size());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (var act : acts) {
                running.add(people.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            var answers = new ArrayList<T>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** One was answered as who comes first, every other with 409 and this problem. */
    public static void assertOneWins(List<MvcTestResult> answers, int won, String lost) {
        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsOnlyOnce(won)
                .containsOnly(won, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == 409)
                .allSatisfy(answer -> assertThat(JsonMapper.shared()
                                .readTree(answer.getResponse().getContentAsByteArray())
                                .path("type")
                                .asString())
                        .endsWith("/" + lost));
    }
}
