// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.membership.expert.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.softwarecatalogus.membership.expert.ExpertDetails;
import nl.softwarecatalogus.membership.expert.ExpertInvitation;
import nl.softwarecatalogus.membership.expert.ExpertStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** An expert as the community sees it; once erased without who it was. */
record ExpertView(
        UUID id,
        ExpertStatus status,
        @Nullable String name,
        @Nullable String email,
        @Nullable String message,
        LocalDate invitedOn,
        LocalDate expiresOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate settledOn) {

    static ExpertView of(ExpertDetails details) {
        var state = details.state();
        var person = details.expert().person();
        return new ExpertView(
                state.expertId(),
                state.status(),
                person.map(ExpertInvitation::name).orElse(null),
                person.map(ExpertInvitation::email).orElse(null),
                person.map(ExpertInvitation::message).orElse(null),
                state.invitedOn(),
                state.expiresOn(),
                state.joinedOn(),
                state.settledOn());
    }

    static ResponseEntity<ExpertView> answer(ResponseEntity.BodyBuilder response, ExpertDetails details) {
        return response.eTag(Long.toString(details.revision())).body(of(details));
    }
}
