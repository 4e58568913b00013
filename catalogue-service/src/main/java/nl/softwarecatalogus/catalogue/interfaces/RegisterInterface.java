// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.interfaces;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.softwarecatalogus.platform.problem.InvalidParam;
import org.jspecify.annotations.Nullable;

/**
 * The wish to record an interface.
 *
 * @param target the other application; null when it leads to an external facility
 */
public record RegisterInterface(
        InterfaceEnd source,
        @Nullable InterfaceEnd target,
        @Nullable String externalFacilityId,
        InterfaceTerms terms,
        List<String> standardVersionIds) {

    /** The same wish with the organisation that registers filled in where no member was named. */
    RegisterInterface in(UUID organisationId) {
        return new RegisterInterface(
                source.in(organisationId),
                target == null ? null : target.in(organisationId),
                externalFacilityId,
                terms,
                standardVersionIds);
    }

    List<InvalidParam> faults() {
        var faults = new ArrayList<InvalidParam>();
        if (target == null && externalFacilityId == null) {
            faults.add(new InvalidParam("target", "interface-needs-a-target"));
        }
        if (target != null && externalFacilityId != null) {
            faults.add(new InvalidParam("target", "interface-needs-one-target"));
        }
        if (source.equals(target)) {
            faults.add(new InvalidParam("target", "interface-with-itself"));
        }
        return faults;
    }

    List<InterfaceEnd> applications() {
        return Stream.concat(Stream.of(source), Stream.ofNullable(target)).toList();
    }

    /** The same for the same two ends, whichever of them was called source. */
    String ends() {
        return source.together(target, externalFacilityId);
    }
}
