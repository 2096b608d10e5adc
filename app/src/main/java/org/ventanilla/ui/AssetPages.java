package org.ventanilla.ui;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** Serves the sheets, scripts and drawings of our pages, packed when the browser can unpack. */
@Controller
class AssetPages {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetPages(Assets assets) {
        this.assets = assets;
    }

    /** A page kept from before an update may still ask under the old version: it gets today's file, not kept. */
    @GetMapping("/assets/{version}/{*name}")
    ResponseEntity<byte[]> asset(
            @PathVariable String version,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        var asset = assets.find(name.substring(1));
        if (asset == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var isPacked = accepted != null && accepted.contains("gzip");
        var answer = ResponseEntity.ok()
                .cacheControl(version.equals(assets.version()) ? FOR_GOOD : CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, asset.type() + ";charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isPacked) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(isPacked ? asset.packed() : asset.plain());
    }
}
