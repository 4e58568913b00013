// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.gemma.web;

import java.io.InputStream;
import java.util.UUID;
import nl.softwarecatalogus.catalogue.gemma.ChangeKind;
import nl.softwarecatalogus.catalogue.gemma.ConceptChangeView;
import nl.softwarecatalogus.catalogue.gemma.ConceptKind;
import nl.softwarecatalogus.catalogue.gemma.GemmaChangeFilter;
import nl.softwarecatalogus.catalogue.gemma.GemmaPreview;
import nl.softwarecatalogus.catalogue.gemma.GemmaRelease;
import nl.softwarecatalogus.catalogue.gemma.GemmaReleaseService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import nl.softwarecatalogus.platform.web.PublicUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/gemma-release-previews")
class GemmaPreviewController {

    private final GemmaReleaseService releases;
    private final PublicUrls urls;

    GemmaPreviewController(GemmaReleaseService releases, PublicUrls urls) {
        this.releases = releases;
        this.urls = urls;
    }

    @PostMapping(consumes = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<GemmaPreview> preview(Actor actor, InputStream ameff) {
        actor.requireFunctionalAdministrator();
        var preview = releases.preview(new BoundedStream(ameff));
        return ResponseEntity.created(urls.of("/v1/gemma-release-previews/{id}", preview.id()))
                .body(preview);
    }

    @GetMapping("/{id}")
    GemmaPreview read(Actor actor, @PathVariable UUID id) {
        actor.requireFunctionalAdministrator();
        return releases.findPreview(id);
    }

    @GetMapping("/{id}/changes")
    PageOf<ConceptChangeView> changes(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable ChangeKind change,
            @RequestParam(required = false) @Nullable ConceptKind kind,
            @RequestParam(defaultValue = "false") boolean touching,
            Paging paging) {
        actor.requireFunctionalAdministrator();
        return releases.previewedChanges(id, new GemmaChangeFilter(change, kind, touching), paging);
    }

    /** The release takes over the key of its preview. */
    @PostMapping("/{id}/imports")
    ResponseEntity<GemmaRelease> importPreview(Actor actor, @PathVariable UUID id) {
        actor.requireFunctionalAdministrator();
        var release = releases.importPreview(id);
        return ResponseEntity.created(urls.of("/v1/gemma-releases/{id}", release.id()))
                .body(release);
    }
}
