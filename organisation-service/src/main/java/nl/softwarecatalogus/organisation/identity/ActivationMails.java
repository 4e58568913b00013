// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails with a link to set a password and a second factor, which ends at our front door (activeringsmail). */
@Component
class ActivationMails {

    private final IdentityProvider identity;
    private final IdentityProperties settings;
    private final String publicUrl;

    ActivationMails(
            IdentityProvider identity,
            IdentityProperties settings,
            @Value("${softwarecatalogus.public-url}") String publicUrl) {
        this.identity = identity;
        this.settings = settings;
        this.publicUrl = publicUrl;
    }

    void send(IdentityUser user) {
        identity.sendActivationMail(user, settings.loginClientId(), publicUrl + "/");
    }
}
