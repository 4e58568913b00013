// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.web;

import java.util.Locale;
import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.InboxService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/notifications")
class NotificationController {

    private final InboxService inbox;

    NotificationController(InboxService inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    PageOf<NotificationView> list(
            @RequestParam(defaultValue = "false") boolean unread, Paging paging, Actor actor, Locale language) {
        var page = inbox.list(unread, paging, actor, language);
        return PageOf.of(page.items().stream().map(NotificationView::of).toList(), paging, page.total());
    }

    @PostMapping("/{notificationId}/readings")
    NotificationView read(@PathVariable UUID notificationId, Actor actor, Locale language) {
        return NotificationView.of(inbox.read(notificationId, actor, language));
    }

    @PostMapping("/readings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        inbox.readAll(actor);
    }
}
