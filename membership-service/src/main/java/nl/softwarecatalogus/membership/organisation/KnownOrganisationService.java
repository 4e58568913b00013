// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.identity.Grant;
import nl.softwarecatalogus.platform.problem.NotAllowedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class KnownOrganisationService {

    /** Any number will do, as long as nothing else in this database locks it. */
    private static final long MERGERS = 20_260_102;

    private final KnownOrganisationRepository organisations;

    KnownOrganisationService(KnownOrganisationRepository organisations) {
        this.organisations = organisations;
    }

    /** Keeps what an event told, unless something newer is known. */
    public void remember(KnownOrganisation told) {
        remember(told, null);
    }

    /** @param province of a municipality */
    public void remember(KnownOrganisation told, @Nullable String province) {
        organisations.upsert(
                told.id(),
                told.name(),
                told.organisationType().name(),
                told.status().name(),
                told.version(),
                province);
    }

    /** The one goes on for the other, for good, whatever events about the other are still to come. */
    public void merge(UUID sourceId, UUID targetId) {
        organisations.merge(sourceId, targetId);
    }

    /** From now until the transaction ends no merger moves anything: who is read as active stays so. */
    public void keepMergersAway() {
        organisations.share(MERGERS);
    }

    /** From now until the transaction ends nobody adds anything in the name of an organisation. */
    public void keepAdditionsAway() {
        organisations.exclude(MERGERS);
    }

    /**
     * Whose past the reader may see: the organisation acted for and those that merged into it.
     *
     * @throws NotAllowedException when the reader acts for none
     */
    @Transactional(readOnly = true)
    public List<UUID> actedFor(Actor reader) {
        var own = reader.acting().map(Grant::organisationId).orElseThrow(NotAllowedException::new);
        var merged = organisations.findAllBySuccessorId(own).stream().map(KnownOrganisation::id);
        return Stream.concat(Stream.of(own), merged).toList();
    }

    /** Empty while its first event has not arrived. */
    @Transactional(readOnly = true)
    public Optional<KnownOrganisation> find(UUID id) {
        return organisations.findById(id);
    }

    /** Without those whose first event has not arrived. */
    @Transactional(readOnly = true)
    public List<KnownOrganisation> findAll(Collection<UUID> ids) {
        return organisations.findAllByIdIn(ids);
    }
}
