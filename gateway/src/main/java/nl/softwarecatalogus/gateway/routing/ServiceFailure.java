// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.gateway.routing;

import java.util.function.Predicate;

/** What counts against a service; named in the configuration of the circuit breakers. */
public class ServiceFailure implements Predicate<Throwable> {

    @Override
    public boolean test(Throwable failure) {
        return ServiceGuard.isServiceFailure(failure);
    }
}
