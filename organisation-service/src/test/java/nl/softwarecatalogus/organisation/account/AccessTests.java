// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import static nl.softwarecatalogus.organisation.account.People.ADMINISTRATOR;
import static nl.softwarecatalogus.organisation.account.People.INVITED_AT;
import static nl.softwarecatalogus.organisation.account.People.VISITED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.softwarecatalogus.organisation.registration.OrganisationStatus;
import org.junit.jupiter.api.Test;

class AccessTests {

    private final Account petra = People.petra();
    private final Access access = People.newTeam(OrganisationStatus.ACTIVE).invite(petra, ADMINISTRATOR, INVITED_AT);

    @Test
    void becomesActiveAtTheFirstVisitOnly() {
        access.visit(VISITED_AT);
        access.visit(VISITED_AT.plusSeconds(60));

        assertThat(access.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(access.grantedAt()).contains(VISITED_AT);
    }

    @Test
    void countsDaysAsPeopleInTheNetherlandsDo() {
        var details = new AccountDetails(access, petra);

        assertThat(details.invitedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(details.grantedOn()).isEmpty();
    }
}
