// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.softwarecatalogus.acceptance.DeclarationWork.Task;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.web.Reply;
import tools.jackson.databind.json.JsonMapper;

/** Clients that send each declaration, with a key of its own, until they know that it was made. */
final class DeclaringClients implements AutoCloseable {

    private static final int CLIENTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final DeclarationWork work;
    private final ConcurrentLinkedQueue<Task> waiting;
    private final AtomicInteger answered = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> clients;

    DeclaringClients(DeclarationWork work) {
        this.work = work;
        this.waiting = new ConcurrentLinkedQueue<>(work.tasks());
        this.clients = IntStream.range(0, CLIENTS)
                .<Future<?>>mapToObj(_ -> threads.submit(this::work))
                .toList();
    }

    void awaitAnswers(int amount) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            for (var client : clients) {
                if (client.isDone()) {
                    client.get(); // fails with what ended it
                }
            }
            return answered.get() >= amount;
        });
    }

    private void work() {
        for (var task = waiting.poll(); task != null; task = waiting.poll()) {
            declare(task);
            answered.incrementAndGet();
        }
    }

    private void declare(Task task) {
        var key = UUID.randomUUID().toString();
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(250))
                .ignoreException(UncheckedIOException.class)
                .until(() -> isMade(send(task, key)));
    }

    private Reply send(Task task, String key) {
        var body = Region.declaration(task.applicationId(), List.of(task.memberId()));
        return work.collaboration()
                .usageManager()
                .send(
                        "POST",
                        Region.CATALOGUE + "/usage-declarations",
                        Map.of("Idempotency-Key", key),
                        "application/json",
                        JsonMapper.shared().writeValueAsString(body));
    }

    /** Whatever is wrong on the server's side passes; a catalogue that does not know of a member yet will. */
    private static boolean isMade(Reply reply) {
        if (reply.status() >= 500 || reply.status() == 401 || reply.body().contains("not-a-member")) {
            return false;
        }
        reply.expect(201);
        return true;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
