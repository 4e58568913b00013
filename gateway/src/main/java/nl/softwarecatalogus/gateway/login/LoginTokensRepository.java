// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the tokens of browser sessions, apart from the sessions so that all gateways see a refreshed token at once. */
@Repository
class LoginTokensRepository {

    private final JdbcClient database;

    LoginTokensRepository(JdbcClient database) {
        this.database = database;
    }

    void add(LoginTokens tokens) {
        database.sql("""
                        insert into login_tokens (id, identity_session, access_token, access_expires_at, refresh_token)
                        values (:id, :identitySession, :accessToken, :accessExpiresAt, :refreshToken)""")
                .param("id", tokens.id())
                .param("identitySession", tokens.identitySession())
                .param("accessToken", tokens.accessToken())
                .param("accessExpiresAt", tokens.accessExpiresAt().atOffset(ZoneOffset.UTC))
                .param("refreshToken", tokens.refreshToken())
                .update();
    }

    Optional<LoginTokens> find(UUID id) {
        return database.sql("select * from login_tokens where id = :id")
                .param("id", id)
                .query(LoginTokensRepository::read)
                .optional();
    }

    /** True for one caller only, of all gateways, until {@code until}: that one refreshes. */
    boolean claimRefresh(LoginTokens seen, Instant now, Instant until) {
        return database.sql("""
                        update login_tokens set refreshing_until = :until
                        where id = :id and access_expires_at = :seen
                          and (refreshing_until is null or refreshing_until < :now)""")
                        .param("id", seen.id())
                        .param("seen", seen.accessExpiresAt().atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void releaseClaim(UUID id) {
        database.sql("update login_tokens set refreshing_until = null where id = :id")
                .param("id", id)
                .update();
    }

    void replace(LoginTokens tokens) {
        database.sql("""
                        update login_tokens
                        set access_token = :accessToken, access_expires_at = :accessExpiresAt,
                            refresh_token = :refreshToken, refreshing_until = null
                        where id = :id""")
                .param("id", tokens.id())
                .param("accessToken", tokens.accessToken())
                .param("accessExpiresAt", tokens.accessExpiresAt().atOffset(ZoneOffset.UTC))
                .param("refreshToken", tokens.refreshToken())
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from login_tokens where id = :id").param("id", id).update();
    }

    int removeOfIdentitySession(String identitySession) {
        return database.sql("delete from login_tokens where identity_session = :identitySession")
                .param("identitySession", identitySession)
                .update();
    }

    int removeExpiredBefore(Instant moment) {
        return database.sql("delete from login_tokens where access_expires_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LoginTokens read(ResultSet row, int number) throws SQLException {
        return new LoginTokens(
                row.getObject("id", UUID.class),
                row.getString("identity_session"),
                row.getString("access_token"),
                row.getObject("access_expires_at", java.time.OffsetDateTime.class)
                        .toInstant(),
                row.getString("refresh_token"));
    }
}
