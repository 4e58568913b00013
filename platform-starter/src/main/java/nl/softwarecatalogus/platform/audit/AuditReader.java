// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Searches the audit trail, the latest line first. */
final class AuditReader {

    private static final int FETCH_SIZE = 1_000;
    private static final String LATEST_FIRST = " ORDER BY position DESC";

    private final JdbcTemplate database;
    private final TransactionTemplate snapshot;

    AuditReader(DataSource database, TransactionTemplate snapshot) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(FETCH_SIZE);
        this.snapshot = snapshot;
    }

    PageOf<AuditEntry> page(AuditFilter filter, Paging paging) {
        var parameters = filter.parameters();
        var total = database.queryForObject(
                "SELECT count(*) FROM platform.audit_entry" + filter.where(), Long.class, parameters.toArray());
        var limited = new ArrayList<>(parameters);
        limited.addAll(List.of(paging.pageSize(), paging.offset()));
        var items = database.query(select(filter) + " LIMIT ? OFFSET ?", AuditEntry::read, limited.toArray());
        return PageOf.of(items, paging, total == null ? 0 : total);
    }

    /** One by one, so that a whole year fits through a small service. */
    void forEach(AuditFilter filter, Consumer<AuditEntry> reader) {
        snapshot.executeWithoutResult(_ -> database.query(
                select(filter),
                row -> {
                    reader.accept(AuditEntry.read(row, 0));
                },
                filter.parameters().toArray()));
    }

    private static String select(AuditFilter filter) {
        return "SELECT " + AuditEntry.COLUMNS + " FROM platform.audit_entry" + filter.where() + LATEST_FIRST;
    }
}
