// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to save, not to show: what somebody uploaded never runs in the reader's browser. */
public final class FileDownload {

    private FileDownload() {}

    public static ResponseEntity<byte[]> of(String fileName, String mediaType, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
