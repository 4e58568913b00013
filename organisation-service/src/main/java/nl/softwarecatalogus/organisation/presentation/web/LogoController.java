// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.presentation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.softwarecatalogus.organisation.presentation.LogoService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/organisations/{organisationId}/logo")
class LogoController {

    /** Short, so that the logo of an organisation that was deactivated does not linger. */
    private static final String FOR_EVERYBODY = "public, max-age=300";

    private static final String FOR_THIS_READER = "private, no-cache";

    private final LogoService logos;

    LogoController(LogoService logos) {
        this.logos = logos;
    }

    @GetMapping
    ResponseEntity<byte[]> find(@PathVariable UUID organisationId, Actor actor, HttpServletResponse response) {
        var logo = logos.find(organisationId, actor);
        response.setHeader(HttpHeaders.CACHE_CONTROL, logo.isPublic() ? FOR_EVERYBODY : FOR_THIS_READER);
        return ResponseEntity.ok()
                .eTag(Long.toString(logo.version()))
                .contentType(MediaType.parseMediaType(logo.mediaType()))
                .body(logo.content());
    }

    @PutMapping(consumes = {"image/*", MediaType.APPLICATION_OCTET_STREAM_VALUE})
    ResponseEntity<Void> change(
            @PathVariable UUID organisationId, InputStream image, ExpectedVersion expected, Actor actor)
            throws IOException {
        var version = logos.change(organisationId, image.readNBytes(LogoService.LARGEST + 1), expected, actor);
        return ResponseEntity.noContent().eTag(Long.toString(version)).build();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID organisationId, ExpectedVersion expected, Actor actor) {
        logos.remove(organisationId, expected, actor);
    }
}
