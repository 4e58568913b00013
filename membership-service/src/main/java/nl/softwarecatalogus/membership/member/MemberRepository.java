// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.member;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads past the aggregate: lists have no rules to guard, and a long one must not cost a query per name. */
@Repository
class MemberRepository {

    /** How many rows of a whole list are in memory. */
    static final int AT_ONCE = 500;

    private static final RowMapper<Member> MEMBER = new DataClassRowMapper<>(Member.class);

    private static final String SELECT = """
            SELECT member.id AS organisation_id, member.name, member.organisation_type,
                   membership.id AS membership_id, membership.status, membership.starts_on, membership.ends_on""";

    private static final String ORDER = "ORDER BY lower(member.name), member.id, membership.starts_on";

    private static final String MEMBERS = """

            FROM membership JOIN known_organisation member ON member.id = membership.member_id
            WHERE membership.collaboration_id = :collaborationId
              AND (membership.status IN ('CONFIRMED', 'RESIGNED')
                   OR membership.status = 'ENDED' AND :inside AND CAST(:on AS date) IS NOT NULL)
              AND (CAST(:on AS date) IS NULL
                   OR membership.starts_on <= :on AND (membership.ends_on IS NULL OR membership.ends_on > :on))
              AND (:inside OR member.status = 'ACTIVE')
            """;

    private final JdbcClient database;

    MemberRepository(JdbcClient database) {
        this.database = database;
    }

    /** In one query, with how many there are on all pages. @param inside also members that are not active and, for a day in the past, those who left since */
    PageOf<Member> list(UUID collaborationId, @Nullable LocalDate on, boolean inside, Paging paging) {
        var total = new AtomicLong();
        var page = select(
                        SELECT + ", count(*) OVER () AS total" + MEMBERS + ORDER + " LIMIT :size OFFSET :offset",
                        collaborationId,
                        on,
                        inside)
                .param("size", paging.pageSize())
                .param("offset", paging.offset())
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return MEMBER.mapRow(row, number);
                })
                .list();
        var beyondTheEnd = page.isEmpty() && paging.page() > 1;
        return PageOf.of(page, paging, beyondTheEnd ? count(collaborationId, on, inside) : total.get());
    }

    @Transactional(readOnly = true)
    void forEach(UUID collaborationId, @Nullable LocalDate on, boolean inside, Consumer<Member> reader) {
        try (var members =
                select(SELECT + MEMBERS + ORDER, collaborationId, on, inside)
                        .withFetchSize(AT_ONCE)
                        .query(MEMBER)
                        .stream()) {
            members.forEach(reader);
        }
    }

    private long count(UUID collaborationId, @Nullable LocalDate on, boolean inside) {
        return select("SELECT count(*) " + MEMBERS, collaborationId, on, inside)
                .query(Long.class)
                .single();
    }

    boolean isMember(UUID collaborationId, UUID organisationId) {
        return database.sql("""
                        SELECT EXISTS (
                            SELECT FROM membership
                            WHERE collaboration_id = :collaborationId AND member_id = :organisationId
                              AND status IN ('CONFIRMED', 'RESIGNED'))""")
                .param("collaborationId", collaborationId)
                .param("organisationId", organisationId)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec select(String sql, UUID collaborationId, @Nullable LocalDate on, boolean inside) {
        return database.sql(sql)
                .param("collaborationId", collaborationId)
                .param("on", on)
                .param("inside", inside);
    }
}
