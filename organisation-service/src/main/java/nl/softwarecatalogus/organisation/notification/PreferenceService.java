// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.organisation.account.AccountHolder;
import nl.softwarecatalogus.organisation.account.RecipientService;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.NotFoundException;
import nl.softwarecatalogus.platform.problem.StaleVersionException;
import nl.softwarecatalogus.platform.web.ExpectedVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever asks wants to be mailed; there is no way to anybody else's. */
@Service
@Transactional
public class PreferenceService {

    private final PreferenceStore preferences;
    private final RecipientService people;

    PreferenceService(PreferenceStore preferences, RecipientService people) {
        this.preferences = preferences;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public MailPreferences find(Actor person) {
        return preferences.of(accountId(person));
    }

    public MailPreferences choose(
            Language language,
            Delivery delivery,
            Set<NotificationKind> mailFor,
            ExpectedVersion expected,
            Actor person) {
        var accountId = accountId(person);
        var present = preferences.of(accountId);
        expected.mustBe(present.version());
        var chosen = new MailPreferences(language, delivery, mailFor, present.version() + 1);
        if (!preferences.save(accountId, chosen)) {
            throw new StaleVersionException();
        }
        return chosen;
    }

    private UUID accountId(Actor person) {
        return people.holder(person)
                .map(AccountHolder::accountId)
                .orElseThrow(() -> new NotFoundException("no-account"));
    }
}
