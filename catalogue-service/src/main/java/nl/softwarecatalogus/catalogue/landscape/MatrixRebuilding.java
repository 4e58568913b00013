// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes all matrices anew from usage and shares, while the service goes on: a transaction for each collaboration. */
@Service
public class MatrixRebuilding {

    private final MatrixRowRepository rows;
    private final TransactionOperations transaction;

    MatrixRebuilding(MatrixRowRepository rows, TransactionOperations transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    /** @return of how many collaborations */
    public int rebuild() {
        var collaborations = rows.findCollaborations();
        collaborations.forEach(id -> transaction.executeWithoutResult(_ -> rows.rebuild(id)));
        return collaborations.size();
    }
}
