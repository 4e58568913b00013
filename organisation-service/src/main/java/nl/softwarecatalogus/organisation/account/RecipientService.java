// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.organisation.registration.OrganisationService;
import nl.softwarecatalogus.organisation.registration.OrganisationState;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to be told what concerns an organisation. Nobody is, while it is not active. */
@Service
@Transactional(readOnly = true)
public class RecipientService {

    private final JdbcClient database;
    private final AccountRepository accounts;
    private final AccessRepository accesses;
    private final OrganisationService organisations;

    RecipientService(
            JdbcClient database,
            AccountRepository accounts,
            AccessRepository accesses,
            OrganisationService organisations) {
        this.database = database;
        this.accounts = accounts;
        this.accesses = accesses;
        this.organisations = organisations;
    }

    /**
     * Everybody with one of these roles at one of these organisations, each person once.
     *
     * @param when it happened: whoever was invited later is not told
     */
    public List<Recipient> holding(Set<Role> roles, Collection<UUID> organisationIds, Instant when) {
        var active = active(organisationIds).keySet();
        if (active.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        SELECT DISTINCT ON (account.id)
                            account.id AS account_id, access.organisation_id, account.name, account.email
                        FROM access JOIN account ON account.id = access.account_id
                        WHERE access.organisation_id IN (:organisations) AND access.invited_at <= :when
                            AND access.disabled_at IS NULL AND access.roles && CAST(:roles AS text[])
                        ORDER BY account.id, access.organisation_id""")
                .param("organisations", active)
                .param("when", Timestamp.from(when))
                .param("roles", roles.stream().map(Role::name).collect(Collectors.joining(",", "{", "}")))
                .query(Recipient.class)
                .list();
    }

    /** Empty for whoever has no account here, like people of VNG. */
    public Optional<AccountHolder> holder(Actor person) {
        return accounts.findByEmail(person.email()).map(this::holder);
    }

    public Optional<AccountHolder> holder(UUID accountId) {
        return accounts.findById(accountId).map(this::holder);
    }

    private AccountHolder holder(Account account) {
        var held = accesses.findByAccountIdAndDisabledAtIsNull(account.id()).stream()
                .map(Access::organisationId)
                .toList();
        return new AccountHolder(account.id(), account.name(), account.email(), active(held));
    }

    private Map<UUID, String> active(Collection<UUID> organisationIds) {
        return organisations.states(organisationIds).values().stream()
                .filter(organisation -> organisation.status() == OrganisationStatus.ACTIVE)
                .collect(Collectors.toMap(OrganisationState::organisationId, OrganisationState::name));
    }
}
