// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class GemmaReleaseService {

    private static final Logger log = LoggerFactory.getLogger(GemmaReleaseService.class);

    private final GemmaReleaseRepository releases;
    private final Clock clock;

    GemmaReleaseService(GemmaReleaseRepository releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    /** All or nothing: the whole file is read and judged before anything is written. */
    @Transactional
    public GemmaRelease importRelease(InputStream ameff) {
        var file = ExchangeFileReader.read(ameff);
        var concepts = GemmaModel.conceptsOf(file);
        releases.lock();
        var written = releases.upsert(concepts);
        releases.replaceRequirements(GemmaModel.requirementsOf(file, concepts));
        var added = (int) written.stream().filter(isNew -> isNew).count();
        var release = new GemmaRelease(
                UUID.randomUUID(),
                GemmaModel.releaseOf(file).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                added,
                written.size() - added,
                releases.removeAllBut(concepts),
                count(concepts, ConceptKind.REFERENCE_COMPONENT),
                count(concepts, ConceptKind.STANDARD),
                count(concepts, ConceptKind.STANDARD_VERSION),
                count(concepts, ConceptKind.EXTERNAL_FACILITY));
        releases.save(release);
        log.info(
                "Read GEMMA release {}: {} added, {} changed, {} removed",
                release.id(),
                added,
                release.changed(),
                release.removed());
        return release;
    }

    @Transactional(readOnly = true)
    public GemmaRelease find(UUID id) {
        return releases.findById(id).orElseThrow(() -> new NotFoundException("gemma-release-not-found"));
    }

    private static int count(List<GemmaConcept> concepts, ConceptKind kind) {
        return (int) concepts.stream().filter(concept -> concept.kind() == kind).count();
    }
}
