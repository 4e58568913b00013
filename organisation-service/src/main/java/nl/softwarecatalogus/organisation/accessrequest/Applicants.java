// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.accessrequest;

import java.util.ArrayList;
import nl.softwarecatalogus.platform.identity.Actor;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/** Tells who asks: what a visitor says, or what the login says. */
final class Applicants {

    private Applicants() {}

    /** @throws InvalidInputException when a visitor does not say who asks */
    static Applicant visitor(AccessQuestion question) {
        var faults = new ArrayList<InvalidParam>();
        if (question.name() == null) {
            faults.add(new InvalidParam("name", "required"));
        }
        if (question.email() == null) {
            faults.add(new InvalidParam("email", "required"));
        }
        if (question.name() == null || question.email() == null) {
            throw new InvalidInputException(faults);
        }
        return new Applicant(question.name(), question.email(), question.language());
    }

    static Applicant loggedIn(AccessQuestion question, Actor actor) {
        Actor.require(!actor.email().isBlank()); // a system
        return new Applicant(actor.displayName(), actor.email(), question.language());
    }
}
