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

    private static final ThreadLocal<@Nullable Gathered> GATHERED = new ThreadLocal<>();

    private Plans() {}

    /** How the database goes about each statement of the act. */
    public static List<String> during(Runnable act) {
        return gathered(act, new Gathered(new ArrayList<>(), false));
    }

    /** How it would if it read whole tables only where nothing else is possible, as it will once they are large. */
    public static List<String> onceLarge(Runnable act) {
        return gathered(act, new Gathered(new ArrayList<>(), true));
    }

    private static List<String> gathered(Runnable act, Gathered gathered) {
        GATHERED.set(gathered);
        try {
            act.run();
        } finally {
            GATHERED.remove();
        }
        return gathered.plans();
    }

    static Object explained(Connection connection, Object prepared, String sql) {
        var gathered = GATHERED.get();
        return gathered == null
                ? prepared
                : new Explaining(connection, (PreparedStatement) prepared, sql, gathered).proxy();
    }

    private record Gathered(List<String> plans, boolean onceLarge) {}

    private record Explaining(
            Connection connection, PreparedStatement statement, String sql, Gathered gathered, List<Call> parameters) {

        private record Call(Method method, @Nullable Object[] arguments) {}

        Explaining(Connection connection, PreparedStatement statement, String sql, Gathered gathered) {
            this(connection, statement, sql, gathered, new ArrayList<>());
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
                            gathered.plans().add(gathered.onceLarge() ? planOnceLarge() : plan());
                        }
                        try {
                            return method.invoke(statement, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }

        private String planOnceLarge() throws SQLException, ReflectiveOperationException {
            var before = set("current_setting('enable_seqscan')");
            set("set_config('enable_seqscan', 'off', false)");
            try {
                return plan();
            } finally {
                set("set_config('enable_seqscan', '" + before + "', false)");
            }
        }

        private String set(String setting) throws SQLException {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("SELECT " + setting)) {
                answer.next();
                return answer.getString(1);
            }
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
