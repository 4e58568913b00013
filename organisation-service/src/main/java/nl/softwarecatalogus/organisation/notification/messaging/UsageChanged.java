// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification.messaging;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.softwarecatalogus.organisation.notification.NotificationKind;
import nl.softwarecatalogus.organisation.notification.Occasion;
import nl.softwarecatalogus.organisation.notification.Particulars;
import nl.softwarecatalogus.organisation.notification.Party;
import nl.softwarecatalogus.platform.events.EventMetadata;
import org.jspecify.annotations.Nullable;

/** The part of a usage's events that people are told. */
record UsageChanged(
        @Nullable UUID usageDeclarationId,
        Application application,
        Party member,
        @Nullable Party declaredBy,
        LocalDate startsOn) {

    record Application(String name) {}

    UsageChanged {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(member, "member");
    }

    /** Empty when the member recorded it itself: then nobody else has to know. */
    Optional<Occasion> occasion(EventMetadata event) {
        return Optional.ofNullable(declaredBy)
                .map(collaboration -> new Particulars(member, collaboration, application.name(), startsOn))
                .map(particulars ->
                        new Occasion(id(event), Occasions.kind(event), event.subject(), particulars, event.time()));
    }

    /** However many usages one declaration holds for a member, the member is told of it once. */
    private UUID id(EventMetadata event) {
        return usageDeclarationId != null && Occasions.kind(event) == NotificationKind.USAGE_DECLARED
                ? UUID.nameUUIDFromBytes(("usage declaration " + usageDeclarationId + " for " + member.organisationId())
                        .getBytes(StandardCharsets.UTF_8))
                : event.id();
    }
}
