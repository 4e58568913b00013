// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Finds the {@link OnEvent} methods of our beans and calls them. */
final class EventHandlers implements BeanPostProcessor {

    private static final String OURS = "nl.softwarecatalogus.";

    private final Map<String, List<Handler>> byType = new HashMap<>();
    private final Set<String> topics = new TreeSet<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean.getClass().getName().startsWith(OURS)) {
            MethodIntrospector.MetadataLookup<OnEvent> onEvent =
                    method -> AnnotatedElementUtils.findMergedAnnotation(method, OnEvent.class);
            MethodIntrospector.selectMethods(bean.getClass(), onEvent)
                    .forEach((method, event) -> register(bean, method, event));
        }
        return bean;
    }

    private void register(Object bean, Method method, OnEvent event) {
        method.setAccessible(true);
        topics.add(event.topic());
        for (var type : event.types()) {
            byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(new Handler(bean, method));
        }
    }

    Set<String> topics() {
        return topics;
    }

    boolean know(String type) {
        return byType.containsKey(type);
    }

    void handle(EventEnvelope event) {
        byType.getOrDefault(event.metadata().type(), List.of()).forEach(handler -> handler.call(event));
    }

    private record Handler(Object bean, Method method) {

        void call(EventEnvelope event) {
            var data = event.dataAs(method.getParameterTypes()[0]);
            try {
                if (method.getParameterCount() == 1) {
                    method.invoke(bean, data);
                } else {
                    method.invoke(bean, data, event.metadata());
                }
            } catch (InvocationTargetException failed) {
                throw failed.getCause() instanceof RuntimeException refusal
                        ? refusal
                        : new IllegalStateException(failed.getCause());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
