// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.events;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells what will pass from what will not. */
final class Refusals {

    private static final int LONGEST_REASON = 500;

    /** SQLSTATE classes: connection, resources, operator's intervention, conflicts that a retry solves. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

    /** A server that is a replica until the failover is complete. */
    private static final String READ_ONLY = "25006";

    private Refusals() {}

    /** What the broker will never take, whenever and however often it is sent; all else waits for better times. */
    static boolean isForGood(Throwable refusal) {
        return cause(
                        refusal,
                        cause -> cause instanceof RecordTooLargeException
                                || cause instanceof RecordBatchTooLargeException
                                || cause instanceof InvalidRecordException
                                || cause instanceof InvalidTopicException
                                || cause instanceof SerializationException)
                .isPresent();
    }

    /** A database or broker that is away comes back: nothing may be given up for that. */
    static boolean willPass(Throwable failure) {
        return cause(
                        failure,
                        cause -> cause instanceof DataAccessResourceFailureException
                                || cause instanceof TransientDataAccessException
                                || cause instanceof CannotCreateTransactionException
                                || cause instanceof BrokerUnavailableException
                                || cause instanceof SQLException refused && willPass(refused))
                .isPresent();
    }

    private static boolean willPass(SQLException refusal) {
        var state = refusal.getSQLState();
        return refusal instanceof SQLTransientException
                || refusal instanceof SQLRecoverableException
                || READ_ONLY.equals(state)
                || state != null && state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2));
    }

    /** The first line only: what follows may quote data. */
    static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = Optional.ofNullable(root.getMessage()).orElse("");
        var text = root.getClass().getSimpleName() + ": "
                + message.lines().findFirst().orElse("");
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }

    private static Optional<Throwable> cause(Throwable failure, Predicate<Throwable> matches) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (matches.test(cause)) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }
}
