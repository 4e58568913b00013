// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape.web;

import java.util.Map;
import nl.softwarecatalogus.catalogue.landscape.MatrixRebuilding;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** For the operator: {@code POST /actuator/landscapematrix} makes all matrices anew (README). */
@Component
@Endpoint(id = "landscapematrix")
class LandscapeMatrixEndpoint {

    private final MatrixRebuilding matrices;

    LandscapeMatrixEndpoint(MatrixRebuilding matrices) {
        this.matrices = matrices;
    }

    @WriteOperation
    Map<String, Integer> rebuild() {
        return Map.of("collaborations", matrices.rebuild());
    }
}
