// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.search.SearchService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.Conflict;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class SavedSearchService {

    static final int MOST = 50;

    private final SavedSearchRepository searches;
    private final SearchRunRepository runs;
    private final SearchService search;
    private final Clock clock;

    SavedSearchService(SavedSearchRepository searches, SearchRunRepository runs, SearchService search, Clock clock) {
        this.searches = searches;
        this.runs = runs;
        this.search = search;
        this.clock = clock;
    }

    /** By name; few enough to be shown together. */
    @Transactional(readOnly = true)
    public List<SavedSearchView> findAll(Actor reader) {
        return searches.findByOwner(SavedSearchAccess.requireOwner(reader), Limit.of(MOST)).stream()
                .map(found -> view(reader, found))
                .toList();
    }

    @Transactional(readOnly = true)
    public SavedSearchView find(Actor reader, UUID id) {
        return view(reader, load(reader, id));
    }

    public SavedSearchView save(Actor actor, SearchWish wish) {
        var owner = SavedSearchAccess.requireOwner(actor);
        searches.lock(owner);
        var saved = new SavedSearch(owner, wish, clock.instant());
        refuseSame(owner, wish, saved.id());
        if (searches.countByOwner(owner) >= MOST) {
            throw new ConflictException("too-many-saved-searches", MOST);
        }
        return ran(actor, searches.saveAndFlush(saved));
    }

    public SavedSearchView revise(Actor actor, UUID id, ExpectedVersion expected, SearchWish wish) {
        var owner = SavedSearchAccess.requireOwner(actor);
        searches.lock(owner);
        var saved = load(actor, id);
        expected.mustBe(saved.version());
        refuseSame(owner, wish, id);
        var looksForOther = saved.revise(wish, clock.instant());
        var revised = searches.saveAndFlush(saved);
        return looksForOther ? ran(actor, revised) : view(actor, revised);
    }

    public void remove(Actor actor, UUID id, ExpectedVersion expected) {
        var saved = load(actor, id);
        expected.mustBe(saved.version());
        searches.delete(saved);
        searches.flush();
    }

    /** From now on new is what is not found today. */
    public SavedSearchView run(Actor actor, UUID id) {
        return ran(actor, load(actor, id));
    }

    private SavedSearchView ran(Actor actor, SavedSearch saved) {
        runs.record(saved.id(), search.see(actor, saved.text(), saved.filter()), clock.instant());
        return view(actor, saved);
    }

    SavedSearch load(Actor reader, UUID id) {
        return searches.findByOwnerAndId(SavedSearchAccess.requireOwner(reader), id)
                .orElseThrow(() -> new NotFoundException("saved-search-not-found"));
    }

    private SavedSearchView view(Actor reader, SavedSearch saved) {
        var run = runs.of(saved.id());
        return SavedSearchView.of(saved, run, search.count(reader, saved.text(), saved.filter(), run.seen()));
    }

    private void refuseSame(String owner, SearchWish wish, UUID id) {
        searches.findByOwnerAndNameIgnoreCase(owner, wish.name())
                .filter(same -> !same.id().equals(id))
                .ifPresent(same -> {
                    var conflict = new Conflict(same.id().toString(), same.name(), "saved-search-exists");
                    throw ConflictException.naming("saved-search-exists", List.of(conflict));
                });
    }
}
