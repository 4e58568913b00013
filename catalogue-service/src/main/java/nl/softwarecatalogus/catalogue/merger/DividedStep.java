// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.merger;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records of a step: those that fall together with another, and those that go on in the target's name. */
public record DividedStep<T>(List<T> collapsing, List<T> moving) {

    /** @param held what the steps are about */
    public static <T> DividedStep<T> of(List<MergerStep> steps, List<T> held, Function<T, UUID> id) {
        var ids = MergerStep.collapsing(steps);
        var divided = held.stream().collect(Collectors.partitioningBy(each -> ids.contains(id.apply(each))));
        return new DividedStep<>(divided.getOrDefault(true, List.of()), divided.getOrDefault(false, List.of()));
    }
}
