// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessRepository extends Repository<Access, UUID> {

    String WITH_PERSON = """
            SELECT new nl.softwarecatalogus.organisation.account.AccountDetails(access, account)
            FROM Access access JOIN Account account ON account.id = access.accountId
            WHERE access.organisationId = :organisationId
            """;

    Access saveAndFlush(Access access);

    void delete(Access access);

    void flush();

    List<Access> findByOrganisationId(UUID organisationId);

    List<Access> findByAccountId(UUID accountId);

    @Query("SELECT access.accountId FROM Access access WHERE access.organisationId = :organisationId")
    List<UUID> findAccountIds(UUID organisationId);

    /** What this person may do now. */
    @Query("""
            SELECT access FROM Access access JOIN Account account ON account.id = access.accountId
            WHERE account.email = :email AND access.disabledAt IS NULL""")
    List<Access> findEnabledByEmail(String email);

    List<Access> findByAccountIdAndDisabledAtIsNull(UUID accountId);

    @Query("""
            SELECT count(access) > 0 FROM Access access JOIN Account account ON account.id = access.accountId
            WHERE account.email = :email AND access.organisationId = :organisationId""")
    boolean isPresent(String email, UUID organisationId);

    /** Past the aggregate: what is read before a team is locked must not be mistaken for what it is afterwards. */
    @Query(nativeQuery = true, value = """
            SELECT EXISTS (
                SELECT FROM access JOIN account ON account.id = access.account_id
                WHERE account.email = :email AND access.organisation_id = :organisationId
                  AND 'ADMINISTRATOR' = ANY (access.roles) AND access.disabled_at IS NULL)""")
    boolean isAdministrator(String email, UUID organisationId);

    /** Of two visits at the same moment the second waits, and then finds nothing left to do. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            SELECT access FROM Access access
            WHERE access.status = AccountStatus.INVITED AND access.organisationId IN :organisationIds
              AND access.disabledAt IS NULL
              AND access.accountId = (SELECT account.id FROM Account account WHERE account.email = :email)
            ORDER BY access.organisationId""")
    List<Access> findFirstVisits(String email, Collection<UUID> organisationIds);

    @Query(WITH_PERSON + "AND account.id = :accountId")
    Optional<AccountDetails> findDetails(UUID organisationId, UUID accountId);

    @Query(WITH_PERSON + "ORDER BY lower(account.name), account.id")
    List<AccountDetails> findAllDetails(UUID organisationId);

    @Query(value = WITH_PERSON + "ORDER BY lower(account.name), account.id", countQuery = """
            SELECT count(access) FROM Access access WHERE access.organisationId = :organisationId""")
    Page<AccountDetails> findDetails(UUID organisationId, Pageable page);
}
