// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.audit;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** For the operator, at {@code /actuator/audittrail}: verifies the whole chain and names the first broken link. */
@Endpoint(id = "audittrail")
final class AuditTrailEndpoint {

    private final AuditChain chain;

    AuditTrailEndpoint(AuditChain chain) {
        this.chain = chain;
    }

    @ReadOperation
    AuditChain.Verdict verify() {
        return chain.verify();
    }
}
