// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.softwarecatalogus.platform.problem.NotAllowedException;

/**
 * Who is acting, as the token says, and for which organisation. A right is role AND organisation type AND organisation
 * (DOMAIN section 2); whoever acts for no organisation has a visitor's rights.
 *
 * @param subject the identity provider's id of the person or system; empty for a visitor
 * @param scopes the rights of a system; empty for a person
 * @param acting the grant for the organisation acted for; empty when there is none or none was chosen
 */
public record Actor(
        String subject,
        String displayName,
        String email,
        Set<String> vngRoles,
        Set<String> scopes,
        List<Grant> grants,
        Optional<Grant> acting) {

    private static final String FUNCTIONAL_ADMINISTRATOR = "functional-administrator";
    private static final String VNG_VIEWER = "vng-viewer";

    public static Actor visitor() {
        return new Actor("", "", "", Set.of(), Set.of(), List.of(), Optional.empty());
    }

    public static Actor functionalAdministrator(String subject, String name) {
        return new Actor(subject, name, "", Set.of(FUNCTIONAL_ADMINISTRATOR), Set.of(), List.of(), Optional.empty());
    }

    public static Actor vngViewer(String subject, String name) {
        return new Actor(subject, name, "", Set.of(VNG_VIEWER), Set.of(), List.of(), Optional.empty());
    }

    /** A person who acts for the organisation of {@code acting}, which must be one of the grants. */
    public static Actor person(String subject, String name, List<Grant> grants, UUID acting) {
        var chosen = grants.stream()
                .filter(grant -> grant.organisationId().equals(acting))
                .findFirst();
        return new Actor(subject, name, "", Set.of(), Set.of(), grants, chosen);
    }

    public boolean isVisitor() {
        return subject.isEmpty();
    }

    public boolean isFunctionalAdministrator() {
        return vngRoles.contains(FUNCTIONAL_ADMINISTRATOR);
    }

    public boolean isVngViewer() {
        return vngRoles.contains(VNG_VIEWER);
    }

    /** A system that was given this right; who acts for an organisation is none. */
    public boolean hasScope(String scope) {
        return grants.isEmpty() && scopes.contains(scope);
    }

    /** Acts for exactly this organisation, holding one of the roles; no roles named means any role. */
    public boolean actsFor(UUID organisationId, Role... anyOf) {
        return acting.filter(grant -> grant.organisationId().equals(organisationId))
                .filter(grant -> grant.holdsAnyOf(anyOf))
                .isPresent();
    }

    /** Acts for an organisation of one of these types. */
    public boolean actsForA(OrganisationType... anyOf) {
        return acting.filter(grant -> Arrays.asList(anyOf).contains(grant.type()))
                .isPresent();
    }

    public void requireFunctionalAdministrator() {
        require(isFunctionalAdministrator());
    }

    /** @throws NotAllowedException unless allowed */
    public static void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowedException();
        }
    }
}
