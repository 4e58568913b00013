// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.account;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.softwarecatalogus.platform.identity.Role;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/**
 * Whom to give access, in which roles (uitnodiging). Name and address are held to what the identity provider takes, so that
 * an invitation is refused at once or arrives; capitals and spaces around are no difference between addresses.
 */
public record Invitation(String name, String email, Set<Role> roles) {

    private static final Pattern NAME = Pattern.compile("[^<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+");
    private static final Pattern EMAIL = Pattern.compile(
            "[a-z0-9_'-]+([.+][a-z0-9_'-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final int LONGEST_LOCAL_PART = 64;

    /** @throws InvalidInputException naming every fault */
    public Invitation {
        name = name.strip().replaceAll("\\s+", " ");
        email = email.strip().toLowerCase(Locale.ROOT);
        roles = Set.copyOf(roles);
        var faults = new ArrayList<InvalidParam>();
        if (!NAME.matcher(name).matches()) {
            faults.add(new InvalidParam("name", "person-name"));
        }
        if (!EMAIL.matcher(email).matches() || email.indexOf('@') > LONGEST_LOCAL_PART) {
            faults.add(new InvalidParam("email", "usable-email"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
