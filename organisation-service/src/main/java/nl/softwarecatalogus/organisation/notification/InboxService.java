// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.AccountHolder;
import nl.softwarecatalogus.organisation.account.RecipientService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.web.PageOf;
import nl.softwarecatalogus.platform.web.Paging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of whoever asks; there is no way to anybody else's. */
@Service
@Transactional
public class InboxService {

    private final NotificationStore notifications;
    private final RecipientService people;
    private final NotificationTexts texts;
    private final Clock clock;

    InboxService(NotificationStore notifications, RecipientService people, NotificationTexts texts, Clock clock) {
        this.notifications = notifications;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public PageOf<NotificationDetails> list(boolean onlyUnread, Paging paging, Actor reader, Locale language) {
        return holder(reader)
                .map(holder -> list(onlyUnread, paging, holder, language))
                .orElseGet(() -> PageOf.of(List.of(), paging, 0));
    }

    private PageOf<NotificationDetails> list(boolean onlyUnread, Paging paging, AccountHolder holder, Locale language) {
        var organisations = holder.organisations().keySet();
        var page = notifications.find(holder.accountId(), organisations, onlyUnread, paging).stream()
                .map(notification -> details(notification, holder, language))
                .toList();
        return PageOf.of(page, paging, notifications.count(holder.accountId(), organisations, onlyUnread));
    }

    /** @throws NotFoundException when it is not this reader's */
    public NotificationDetails read(UUID id, Actor reader, Locale language) {
        var holder = holder(reader).orElseThrow(InboxService::unknown);
        var organisations = holder.organisations().keySet();
        notifications.read(holder.accountId(), id, clock.instant());
        return notifications
                .find(holder.accountId(), organisations, id)
                .map(notification -> details(notification, holder, language))
                .orElseThrow(InboxService::unknown);
    }

    public void readAll(Actor reader) {
        holder(reader)
                .ifPresent(holder -> notifications.readAll(
                        holder.accountId(), holder.organisations().keySet(), clock.instant()));
    }

    /** Whoever may act for no organisation any more has nothing to read. */
    private Optional<AccountHolder> holder(Actor reader) {
        return people.holder(reader).filter(holder -> !holder.organisations().isEmpty());
    }

    private NotificationDetails details(Notification notification, AccountHolder holder, Locale language) {
        return new NotificationDetails(
                notification.id(),
                notification.kind(),
                texts.title(notification, language),
                texts.text(notification, language),
                notification.organisationId(),
                holder.organisations().getOrDefault(notification.organisationId(), notification.organisationName()),
                notification.subjectId(),
                notification.occurredAt(),
                notification.readAt());
    }

    private static NotFoundException unknown() {
        return new NotFoundException("unknown-notification");
    }
}
