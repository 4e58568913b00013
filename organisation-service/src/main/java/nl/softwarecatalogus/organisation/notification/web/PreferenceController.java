// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.web;

import nl.softwarecatalogus.organisation.notification.MailPreferences;
import nl.softwarecatalogus.organisation.notification.PreferenceService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/me/notification-preferences")
class PreferenceController {

    private final PreferenceService preferences;

    PreferenceController(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    ResponseEntity<PreferencesView> find(Actor actor) {
        return answer(preferences.find(actor));
    }

    @PutMapping
    ResponseEntity<PreferencesView> choose(
            @RequestBody ChangePreferences request, ExpectedVersion expected, Actor actor) {
        return answer(preferences.choose(request.language(), request.delivery(), request.mailFor(), expected, actor));
    }

    private static ResponseEntity<PreferencesView> answer(MailPreferences chosen) {
        return ResponseEntity.ok().eTag(Long.toString(chosen.version())).body(PreferencesView.of(chosen));
    }
}
