// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.softwarecatalogus.acceptance.region.Region;
import nl.softwarecatalogus.acceptance.system.AcceptanceTest;
import nl.softwarecatalogus.acceptance.web.Caller;
import nl.softwarecatalogus.acceptance.web.Reply;
import org.junit.jupiter.api.Test;

/** Finding, as a visitor, a supplier and a member do; keeping a search; asking again for what is public. */
@AcceptanceTest
class SearchTests {

    private static final String SEARCH = Region.CATALOGUE + "/search";
    private static final String SAVED = Region.CATALOGUE + "/saved-searches";

    /** Search forgives typos, so a word of this test looks like no other. */
    private final String word = UUID.randomUUID()
            .toString()
            .replace("-", "")
            .chars()
            .mapToObj(digit -> String.valueOf((char) ('g' + Character.digit(digit, 16))))
            .collect(Collectors.joining());

    @Test
    void findsForEachReaderWhatThatReaderMaySee(Region region) {
        var parties = region.parties();
        region.publish(parties.collaboration(), "Zaaksysteem " + word);
        parties.member()
                .usageManager()
                .post(
                        Region.CATALOGUE + "/offering-suggestions",
                        Map.of(
                                "supplierId",
                                parties.collaboration().id(),
                                "kind",
                                "MODULE",
                                "name",
                                "Ontbrekend " + word))
                .expect(201);
        knowledge(region);

        var published = List.of("Werkwijze " + word, "Zaaksysteem " + word);
        var everything = List.of("Ontbrekend " + word, "Werkwijze " + word, "Zaaksysteem " + word);
        assertThat(found(region.gateway().visitor())).isEqualTo(published);
        assertThat(found(parties.supplier().administrator())).isEqualTo(published);
        assertThat(found(parties.outsider().administrator())).isEqualTo(everything);
        assertThat(found(parties.collaboration().offeringManager())).isEqualTo(everything);
        assertThat(found(region.officer())).isEqualTo(everything);
        assertThat(counted(region.gateway().visitor(), "kind")).isEqualTo(Map.of("APPLICATION", 1));
        assertThat(counted(parties.supplier().administrator(), "kind")).isEqualTo(Map.of("APPLICATION", 1));
        assertThat(counted(parties.outsider().administrator(), "kind"))
                .isEqualTo(Map.of("APPLICATION", 1, "MODULE", 1));
    }

    @Test
    void narrowsByFiltersInTheAddress(Region region) {
        region.publish(region.parties().collaboration(), "Zaaksysteem " + word);
        knowledge(region);
        var visitor = region.gateway().visitor();

        assertThat(counted(visitor, "type")).isEqualTo(Map.of("OFFERING", 1, "KNOWLEDGE_ITEM", 1));
        assertThat(counted(visitor, "cloudModel")).isEqualTo(Map.of("SAAS", 1));
        assertThat(counted(visitor, "referenceComponentId")).isEqualTo(Map.of(Region.CASE_SYSTEM, 1));
        assertThat(names(visitor.get(SEARCH + "?cloudModel=SAAS&providerType=COLLABORATION&q=" + word)))
                .containsExactly("Zaaksysteem " + word);
        assertThat(names(visitor.get(SEARCH + "?providerType=COMMUNITY&q=" + word)))
                .containsExactly("Werkwijze " + word);
        assertThat(visitor.get(SEARCH + "?cloudModel=WOLK&q=" + word).status()).isEqualTo(400);
    }

    @Test
    void tellsAPersonWhatIsNew(Region region) {
        var member = region.parties().member().usageViewer();
        var saved = member.post(SAVED, Map.of("name", word, "q", word, "filters", Map.of("type", "OFFERING")))
                .expect(201);
        region.publish(region.parties().collaboration(), "Nieuw " + word);

        var later = member.get(SAVED + "/" + saved.id()).expect(200);
        assertThat(later.json().path("newHits").asInt()).isEqualTo(1);
        assertThat(names(member.get(SAVED + "/" + saved.id() + "/results?onlyNew=true")))
                .containsExactly("Nieuw " + word);
        var run = member.post(SAVED + "/" + saved.id() + "/runs").expect(200);
        assertThat(run.json().path("hits").asInt()).isEqualTo(1);
        assertThat(run.json().path("newHits").asInt()).isZero();
        region.parties().member().usageManager().get(SAVED + "/" + saved.id()).expect(404);
        region.gateway().externalSystem().get(SAVED).expect(403);
        member.send("DELETE", SAVED + "/" + saved.id(), Map.of("If-Match", saved.etag()))
                .expect(204);
    }

    @Test
    void sendsAnOfferingAgainOnlyWhenItLooksDifferent(Region region) {
        var visitor = region.gateway().visitor();
        var provider = region.parties().collaboration();
        var address = Region.CATALOGUE + "/offerings/" + region.publish(provider, "Burgerzaken " + word);
        var seen = visitor.get(address).expect(200);

        var same = visitor.with("If-None-Match", seen.etag()).get(address).expect(304);
        assertThat(same.header("Cache-Control")).isEqualTo("public, max-age=1");
        var mine = provider.offeringManager().get(address).expect(200);
        assertThat(mine.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(mine.etag()).as("the provider sees how many use it").isNotEqualTo(seen.etag());
        provider.offeringManager()
                .put(address, mine.etag(), Map.of("name", "Burgerzaken anders " + word))
                .expect(200);
        visitor.with("If-None-Match", seen.etag()).get(address).expect(200);
    }

    private void knowledge(Region region) {
        var manager = region.parties().community().offeringManager();
        var items = Region.CATALOGUE + "/knowledge-items";
        var id = manager.post(
                        items,
                        Map.of(
                                "kind", "BEST_PRACTICE",
                                "title", "Werkwijze " + word,
                                "link", "https://voorbeeld.example/werkwijze"))
                .expect(201)
                .id();
        manager.post(items + "/" + id + "/publications").expect(200);
    }

    private List<String> found(Caller reader) {
        return names(reader.get(SEARCH + "?q=" + word)).stream().sorted().toList();
    }

    private static List<String> names(Reply page) {
        return page.expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(hit -> hit.path("name").asString())
                .toList();
    }

    private Map<String, Integer> counted(Caller reader, String key) {
        return reader.get(SEARCH + "/filters?q=" + word)
                .expect(200)
                .json()
                .valueStream()
                .filter(filter -> filter.path("key").asString().equals(key))
                .flatMap(filter -> filter.path("values").valueStream())
                .collect(Collectors.toMap(value -> value.path("value").asString(), value -> value.path("count")
                        .asInt()));
    }
}
