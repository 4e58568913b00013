// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** Carries the trace of a change through its event to the effects elsewhere, when changes are traced. */
final class EventTracing {

    private static final String HEADER = "traceparent";

    private final ObjectProvider<Tracer> tracers;
    private final ObjectProvider<Propagator> propagators;

    EventTracing(ObjectProvider<Tracer> tracers, ObjectProvider<Propagator> propagators) {
        this.tracers = tracers;
        this.propagators = propagators;
    }

    /** The W3C {@code traceparent} of the work at hand; empty when nothing is traced. */
    String current() {
        var tracer = tracers.getIfAvailable();
        var span = tracer == null ? null : tracer.currentSpan();
        if (span == null || span.isNoop()) {
            return "";
        }
        var context = span.context();
        var sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(), sampled);
    }

    void continued(EventEnvelope event, Runnable work) {
        var tracer = tracers.getIfAvailable();
        var propagator = propagators.getIfAvailable();
        if (event.traceparent().isEmpty() || tracer == null || propagator == null) {
            work.run();
            return;
        }
        var span = propagator
                .extract(Map.of(HEADER, event.traceparent()), (headers, name) -> headers.get(name))
                .kind(Span.Kind.CONSUMER)
                .name("handle " + event.metadata().type())
                .start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException failure) {
            span.error(failure);
            throw failure;
        } finally {
            span.end();
        }
    }
}
