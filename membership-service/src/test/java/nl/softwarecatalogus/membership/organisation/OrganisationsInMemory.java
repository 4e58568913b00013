// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;

/** Known organisations without a database. */
public final class OrganisationsInMemory implements KnownOrganisationRepository {

    private final Map<UUID, KnownOrganisation> known = new HashMap<>();

    private OrganisationsInMemory() {}

    public static KnownOrganisationService service() {
        return new KnownOrganisationService(new OrganisationsInMemory());
    }

    @Override
    public Optional<KnownOrganisation> findById(UUID id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public List<KnownOrganisation> findAllByIdIn(Collection<UUID> ids) {
        return known.values().stream()
                .filter(organisation -> ids.contains(organisation.id()))
                .toList();
    }

    @Override
    public void upsert(UUID id, String name, String type, String status, long version, @Nullable String province) {
        var told = new KnownOrganisation(
                id, name, OrganisationType.valueOf(type), OrganisationStatus.valueOf(status), version);
        known.merge(id, told, (before, after) -> before.version() < after.version() ? after : before);
    }

    @Override
    public List<KnownOrganisation> findAllBySuccessorId(UUID successorId) {
        return List.of(); // mergers are a matter of SQL
    }

    @Override
    public void merge(UUID sourceId, UUID targetId) {
        throw new UnsupportedOperationException("mergers are a matter of SQL");
    }

    @Override
    public int share(long key) {
        return 1; // nobody else acts meanwhile
    }

    @Override
    public int exclude(long key) {
        return 1;
    }
}
