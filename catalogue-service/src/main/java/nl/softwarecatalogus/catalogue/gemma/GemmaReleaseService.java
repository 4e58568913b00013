// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.ConflictException;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A release is read as a preview, which is imported exactly as it was seen, or at once. */
@Service
@Transactional
public class GemmaReleaseService {

    private static final Logger log = LoggerFactory.getLogger(GemmaReleaseService.class);
    private static final Duration PREVIEWS_KEPT = Duration.ofDays(30);

    private final GemmaReleaseRepository releases;
    private final GemmaContentRepository content;
    private final GemmaChangeRepository changes;
    private final Clock clock;

    GemmaReleaseService(
            GemmaReleaseRepository releases,
            GemmaContentRepository content,
            GemmaChangeRepository changes,
            Clock clock) {
        this.releases = releases;
        this.content = content;
        this.changes = changes;
        this.clock = clock;
    }

    /** Changes nothing that others see. */
    public GemmaPreview preview(InputStream ameff) {
        var file = GemmaModel.contentOf(ExchangeFileReader.read(ameff));
        releases.forgetPreviewsReadBefore(now().minus(PREVIEWS_KEPT));
        return findPreview(prepare(file));
    }

    /**
     * Exactly what the preview showed.
     *
     * @throws ConflictException when another release was imported since
     */
    public GemmaRelease importPreview(UUID id) {
        releases.lock();
        if (releases.findImported(id).isPresent()) {
            throw new ConflictException("gemma-preview-imported");
        }
        if (findPreview(id).outdated()) {
            throw new ConflictException("gemma-preview-outdated");
        }
        return imported(id);
    }

    /** All or nothing: the whole file is read and judged before anything is written. */
    public GemmaRelease importRelease(InputStream ameff) {
        var file = GemmaModel.contentOf(ExchangeFileReader.read(ameff));
        releases.lock();
        return imported(prepare(file));
    }

    @Transactional(readOnly = true)
    public GemmaPreview findPreview(UUID id) {
        return releases.findPreview(id).orElseThrow(() -> new NotFoundException("gemma-preview-not-found"));
    }

    @Transactional(readOnly = true)
    public GemmaRelease find(UUID id) {
        return releases.findImported(id).orElseThrow(() -> new NotFoundException("gemma-release-not-found"));
    }

    @Transactional(readOnly = true)
    public PageOf<GemmaRelease> find(Paging paging) {
        return PageOf.of(releases.findImported(paging), paging, releases.countImported());
    }

    /** Of a preview. */
    @Transactional(readOnly = true)
    public PageOf<ConceptChangeView> previewedChanges(UUID preview, GemmaChangeFilter filter, Paging paging) {
        return changes(findPreview(preview).id(), filter, paging);
    }

    /** Of a release that was imported. */
    @Transactional(readOnly = true)
    public PageOf<ConceptChangeView> importedChanges(UUID release, GemmaChangeFilter filter, Paging paging) {
        return changes(find(release).id(), filter, paging);
    }

    private PageOf<ConceptChangeView> changes(UUID release, GemmaChangeFilter filter, Paging paging) {
        return PageOf.of(changes.find(release, filter, paging), paging, changes.count(release, filter));
    }

    /** The latest release is asked first, so that what is compared is never older than it. */
    private UUID prepare(GemmaContent file) {
        var id = UUID.randomUUID();
        var latest = releases.findLatest();
        var found = GemmaComparison.of(content.find(), file);
        releases.save(id, file, latest, found, now());
        changes.save(id, found);
        return id;
    }

    private GemmaRelease imported(UUID id) {
        content.become(id);
        releases.markImported(id, now());
        var release = find(id);
        log.info(
                "Imported GEMMA release {}: {} added, {} changed, {} removed",
                id,
                release.added(),
                release.changed(),
                release.removed());
        return release;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
