// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.util.ClassUtils;

/** Tells a lost race from a database that is away; without spring-tx on the class path it explains nothing. */
final class StorageProblems {

    private static final boolean PRESENT = ClassUtils.isPresent(
            "org.springframework.transaction.TransactionException", StorageProblems.class.getClassLoader());

    private StorageProblems() {}

    static boolean explains(Exception failure) {
        return PRESENT && (isConcurrentChange(failure) || isUnavailable(failure));
    }

    /** Two people at once: one wins, the other is told. A unique index that refused a race counts as one. */
    static boolean isConcurrentChange(Exception failure) {
        return failure instanceof OptimisticLockingFailureException
                || failure instanceof PessimisticLockingFailureException
                || failure instanceof DataIntegrityViolationException;
    }

    private static boolean isUnavailable(Exception failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof TransactionException
                || (failure instanceof DataAccessException access && access.contains(java.net.ConnectException.class));
    }
}
