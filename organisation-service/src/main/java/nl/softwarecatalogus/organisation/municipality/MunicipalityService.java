// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.municipality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class MunicipalityService {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final MunicipalityRepository municipalities;
    private final Clock clock;

    MunicipalityService(MunicipalityRepository municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<MunicipalityStanding> find(String code) {
        return municipalities.find(code).map(this::standing);
    }

    @Transactional(readOnly = true)
    public PageOf<MunicipalityStanding> list(MunicipalityFilter filter, Paging paging) {
        var page = municipalities.find(filter, today(), paging);
        return PageOf.of(page.items().stream().map(this::standing).toList(), paging, page.total());
    }

    /** Takes over a whole file; what the file does not mention stays, because nobody said it ended. */
    public RegisterChanges takeOver(List<Municipality> file) {
        municipalities.lockForImport();
        var changes = compare(file);
        municipalities.saveAll(changes.entries().stream()
                .filter(RegisterChange::makesADifference)
                .map(entry -> entry.after().municipality())
                .toList());
        return changes;
    }

    /** What taking over this file would change. */
    @Transactional(readOnly = true)
    public RegisterChanges compare(List<Municipality> file) {
        var known =
                municipalities.findAll().stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        var entries = file.stream()
                .map(municipality -> new RegisterChange(
                        Optional.ofNullable(known.remove(municipality.code())), standing(municipality)))
                .toList();
        return new RegisterChanges(entries, known.size());
    }

    private MunicipalityStanding standing(Municipality municipality) {
        var today = today();
        return new MunicipalityStanding(municipality, municipality.hasBegunOn(today), municipality.hasEndedOn(today));
    }

    private LocalDate today() {
        return clock.instant().atZone(NETHERLANDS).toLocalDate();
    }
}
