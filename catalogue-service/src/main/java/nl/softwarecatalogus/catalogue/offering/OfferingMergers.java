// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.offering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.catalogue.gemma.ComponentReference;
import nl.softwarecatalogus.catalogue.merger.FollowsMergers;
import nl.softwarecatalogus.catalogue.merger.MergedCount;
import nl.softwarecatalogus.catalogue.merger.MergedKind;
import nl.softwarecatalogus.catalogue.merger.MergerBlocker;
import nl.softwarecatalogus.catalogue.merger.Merging;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Offerings go on in the target's name; what was withdrawn before stays with who offered it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class OfferingMergers implements FollowsMergers {

    private final OfferingRepository offerings;
    private final OfferingPartsRepository parts;
    private final JdbcClient database;

    OfferingMergers(OfferingRepository offerings, OfferingPartsRepository parts, JdbcClient database) {
        this.offerings = offerings;
        this.parts = parts;
        this.database = database;
    }

    @Override
    public MergedCount assess(Merging merging) {
        return merging.applyTo(database.sql("""
                SELECT count(*) FROM offering WHERE provider_id = ANY(:sources) AND status <> 'WITHDRAWN'"""))
                .query((row, _) -> new MergedCount(MergedKind.OFFERING, row.getInt(1), 0))
                .single();
    }

    /** Two offerings of one provider by the same name: which is which, nobody could tell. */
    @Override
    public List<MergerBlocker> blockers(Merging merging) {
        return merging.applyTo(database.sql("""
                SELECT left(min(offering.name) || ' (' || string_agg(DISTINCT provider.name, ', ') || ')', 500) AS subject
                FROM offering JOIN known_organisation provider ON organisation_id = provider_id
                WHERE provider_id = ANY(:parties) AND offering.status <> 'WITHDRAWN'
                GROUP BY lower(offering.name) HAVING count(DISTINCT provider_id) > 1
                ORDER BY lower(offering.name) LIMIT 50"""))
                .query((row, _) -> new MergerBlocker("OFFERING_NAME_TAKEN", row.getString("subject")))
                .list();
    }

    @Override
    public Optional<MergedCount> follow(Merging merging, int atMost) {
        rememberWhoSuggested(merging);
        var moving = offerings.findToMerge(merging.sourceIds(), Limit.of(atMost));
        if (moving.isEmpty()) {
            return Optional.empty();
        }
        var components = components(moving);
        var belonging = parts.findAll(moving.stream().map(Offering::id).toList());
        moving.forEach(offering -> offering.transfer(new OfferingFacts(
                merging.target(),
                Objects.requireNonNull(components.get(offering.id())),
                belonging.getOrDefault(offering.id(), OfferingParts.NONE))));
        offerings.saveAllAndFlush(moving);
        return Optional.of(new MergedCount(MergedKind.OFFERING, moving.size(), 0));
    }

    private void rememberWhoSuggested(Merging merging) {
        merging.applyTo(database.sql("UPDATE offering SET suggested_by = :target WHERE suggested_by = ANY(:sources)"))
                .update();
    }

    private Map<UUID, List<ComponentReference>> components(List<Offering> moving) {
        return database
                .sql("SELECT id, " + ComponentReference.COLUMNS + " FROM offering WHERE id = ANY(?)")
                .param(moving.stream().map(Offering::id).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), ComponentReference.allFrom(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
