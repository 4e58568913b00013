// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.landscape.ApplicationRow;
import nl.softwarecatalogus.catalogue.landscape.LandscapeFilter;
import nl.softwarecatalogus.catalogue.landscape.LandscapeService;
import nl.softwarecatalogus.catalogue.landscape.MatrixService;
import nl.softwarecatalogus.catalogue.landscape.MemberColumn;
import nl.softwarecatalogus.catalogue.landscape.UsageSource;
import nl.softwarecatalogus.catalogue.spreadsheet.SheetOutput;
import nl.softwarecatalogus.catalogue.spreadsheet.Vocabulary;
import nl.softwarecatalogus.catalogue.usage.UsagePhase;
import nl.softwarecatalogus.catalogue.usage.UsageStatus;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sheets of landscapes. */
@Component
class LandscapeSheets {

    private static final Paging ALL_MEMBERS = new Paging(1, 10_000);

    private final LandscapeService landscapes;
    private final MatrixService matrices;
    private final Vocabulary words;
    private final JsonMapper json;

    LandscapeSheets(LandscapeService landscapes, MatrixService matrices, Vocabulary words, JsonMapper json) {
        this.landscapes = landscapes;
        this.matrices = matrices;
        this.words = words;
        this.json = json;
    }

    /** With the columns by which it can be taken in again. */
    void ofOrganisation(Actor reader, UUID organisationId, LandscapeFilter filter, SheetOutput output) {
        var lines = new UsageLines(words);
        output.begin(words.title("landscape"), words.headings(UsageColumns.ALL));
        landscapes.readOrganisation(reader, organisationId, filter, entry -> output.line(lines.of(entry)));
    }

    void ofCollaboration(Actor reader, UUID collaborationId, LandscapeFilter filter, SheetOutput output) {
        var lines = new UsageLines(words);
        output.begin(words.title("landscape"), words.headings(UsageColumns.WITH_MEMBER));
        landscapes.readCollaboration(reader, collaborationId, filter, entry -> output.line(lines.withMember(entry)));
    }

    void matrix(Actor reader, UUID collaborationId, LandscapeFilter filter, SheetOutput output) {
        var members = matrices.members(reader, collaborationId, ALL_MEMBERS).items();
        var headings = new ArrayList<>(words.headings(List.of(UsageColumns.APPLICATION, UsageColumns.SUPPLIER)));
        members.forEach(column -> headings.add(column.member().name()));
        output.begin(words.title("matrix"), headings);
        matrices.readApplications(reader, collaborationId, filter, row -> output.line(line(row, members)));
    }

    private List<String> line(ApplicationRow row, List<MemberColumn> members) {
        var cells = cells(row.cells());
        var line = new ArrayList<String>();
        line.add(row.application().name());
        line.add(row.provider().name());
        members.forEach(column -> line.add(cells.getOrDefault(column.member().organisationId(), "")));
        return line;
    }

    /** By member; who has the application in two ways has both in its cell. */
    private Map<UUID, String> cells(String cells) {
        var words = new HashMap<UUID, String>();
        json.readTree(cells)
                .forEach(cell -> words.merge(
                        UUID.fromString(cell.path("memberId").asString()),
                        word(cell),
                        (one, other) -> one + " | " + other));
        return words;
    }

    private String word(JsonNode cell) {
        var phase = words.word(UsagePhase.valueOf(cell.path("phase").asString()));
        var status = UsageStatus.valueOf(cell.path("status").asString());
        if (UsageSource.valueOf(cell.path("source").asString()) == UsageSource.SHARED) {
            return phase + " (" + words.word(UsageSource.SHARED) + ")";
        }
        return status == UsageStatus.DISPUTED ? phase + " (" + words.word(status) + ")" : phase;
    }
}
