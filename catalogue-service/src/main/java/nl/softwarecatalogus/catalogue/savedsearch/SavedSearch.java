// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.savedsearch;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.SearchText;
import nl.softwarecatalogus.catalogue.search.SearchFilter;
import org.jspecify.annotations.Nullable;

/** A search that one person keeps under a name of their own (bewaarde zoekvraag). */
@Entity
class SavedSearch {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    /** The identity provider's id of the person; never changes. */
    @Column(updatable = false)
    private String owner;

    @Column
    private String name;

    @Column
    private String words;

    @Embedded
    private @Nullable SearchFilter filter;

    @Column
    private Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedSearch() {}

    SavedSearch(String owner, SearchWish wish, Instant now) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.name = wish.name();
        this.words = wish.text().words();
        this.filter = wish.filter();
        this.usedAt = now;
    }

    /** Whether something else is looked for from now on. */
    boolean revise(SearchWish wish, Instant now) {
        var other = !words.equals(wish.text().words()) || !filter().equals(wish.filter());
        name = wish.name();
        words = wish.text().words();
        filter = wish.filter();
        usedAt = now;
        return other;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    SearchText text() {
        return SearchText.of(words);
    }

    /** Empty when nothing narrows it. */
    SearchFilter filter() {
        return Objects.requireNonNullElse(filter, SearchFilter.NONE);
    }
}
