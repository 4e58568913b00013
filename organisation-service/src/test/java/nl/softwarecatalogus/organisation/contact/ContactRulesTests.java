// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.softwarecatalogus.platform.identity.OrganisationType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactRulesTests {

    private static final ContactField NAME = new ContactField("Petra", Visibility.MEMBERS);
    private static final ContactField EMAIL = new ContactField("petra@voorbeeld.example", Visibility.MEMBERS);
    private static final ContactField PUBLIC = new ContactField("info@voorbeeld.example", Visibility.PUBLIC);

    @Test
    void letsOnlyTheGeneralContactOfASupplierBePublic() {
        assertThat(faults(OrganisationType.SUPPLIER, ContactKind.GENERAL, null, PUBLIC))
                .isEmpty();
        assertThat(faults(OrganisationType.SUPPLIER, ContactKind.PERSON, NAME, PUBLIC))
                .containsExactly("email.visibleTo never-public");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUPPLIER")
    void letsNothingOfAnybodyElseBePublic(OrganisationType type) {
        assertThat(faults(type, ContactKind.GENERAL, null, PUBLIC)).containsExactly("email.visibleTo never-public");
        assertThat(faults(type, ContactKind.PERSON, new ContactField("Petra", Visibility.PUBLIC), PUBLIC))
                .containsExactly("name.visibleTo never-public", "email.visibleTo never-public");
    }

    @Test
    void isOfUseOnlyWithSomethingToReachItBy() {
        assertThat(faults(OrganisationType.MUNICIPALITY, ContactKind.PERSON, NAME, null))
                .containsExactly("email email-or-telephone");
    }

    @Test
    void isAPersonByNameOnly() {
        assertThat(faults(OrganisationType.MUNICIPALITY, ContactKind.PERSON, null, EMAIL))
                .containsExactly("name required");
        assertThat(faults(OrganisationType.SUPPLIER, ContactKind.GENERAL, NAME, PUBLIC))
                .containsExactly("name only-of-a-person");
    }

    @Test
    void showsEachCircleWhatIsMeantForItAndForWiderOnes() {
        var details = new ContactDetails(
                new ContactField("Petra", Visibility.MEMBERS),
                new ContactField("Beheerder", Visibility.VNG),
                PUBLIC,
                new ContactField("06-12345678", Visibility.OWN_ORGANISATION));

        assertThat(details.seenFrom(Visibility.OWN_ORGANISATION)).isEqualTo(details);
        assertThat(details.seenFrom(Visibility.VNG).fields()).containsOnlyKeys("name", "position", "email");
        assertThat(details.seenFrom(Visibility.MEMBERS).fields()).containsOnlyKeys("name", "email");
        assertThat(details.seenFrom(Visibility.PUBLIC).fields()).containsOnlyKeys("email");
    }

    private static List<String> faults(
            OrganisationType type, ContactKind kind, @Nullable ContactField name, @Nullable ContactField email) {
        var description = new ContactDescription(kind, "Servicedesk", new ContactDetails(name, null, email, null));
        return ContactRules.faults(type, description).stream()
                .map(fault -> fault.name() + " " + fault.code())
                .toList();
    }
}
