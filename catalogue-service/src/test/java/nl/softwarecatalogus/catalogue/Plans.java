// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has the database explain the statements that the thread of the test executes, with their parameters. */
public final class Plans {

    private static final ThreadLocal<@Nullable List<String>> GATHERED = new ThreadLocal<>();

    private Plans() {}

    /** How the database goes about each statement of the act. */
    public static List<String> during(Runnable act) {
        var plans = new ArrayList<String>();
        GATHERED.set(plans);
        try {
            act.run();
        } finally {
            GATHERED.remove();
        }
        return plans;
    }

    static Object explained(Connection connection, Object prepared, String sql) {
        var plans = GATHERED.get();
        return plans == null ? prepared : new Explaining(connection, (PreparedStatement) prepared, sql, plans).proxy();
    }

    private record Explaining(
            Connection connection, PreparedStatement statement, String sql, List<String> plans, List<Call> parameters) {

        private record Call(Method method, @Nullable Object[] arguments) {}

        Explaining(Connection connection, PreparedStatement statement, String sql, List<String> plans) {
            this(connection, statement, sql, plans, new ArrayList<>());
        }

        Object proxy() {
            return Proxy.newProxyInstance(
                    PreparedStatement.class.getClassLoader(),
                    new Class<?>[] {PreparedStatement.class},
                    (_, method, arguments) -> {
                        if (arguments != null
                                && arguments.length > 1
                                && method.getName().startsWith("set")) {
                            parameters.add(new Call(method, arguments));
                        }
                        if (method.getName().startsWith("execute") && arguments == null) {
                            plans.add(plan());
                        }
                        try {
                            return method.invoke(statement, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }

        private String plan() throws SQLException, ReflectiveOperationException {
            try (var explain = connection.prepareStatement("EXPLAIN " + sql)) {
                for (var parameter : parameters) {
                    parameter.method().invoke(explain, parameter.arguments());
                }
                var plan = new StringBuilder(sql).append('\n');
                try (var lines = explain.executeQuery()) {
                    while (lines.next()) {
                        plan.append(lines.getString(1)).append('\n');
                    }
                }
                return plan.toString();
            }
        }
    }
}
