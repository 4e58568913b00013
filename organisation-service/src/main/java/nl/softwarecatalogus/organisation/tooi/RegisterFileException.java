// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.tooi;

import java.util.List;
import nl.softwarecatalogus.platform.problem.InvalidInputException;
import nl.softwarecatalogus.platform.problem.InvalidParam;

/** A file that is not taken over, with the place of each fault; nothing of it is kept. */
public class RegisterFileException extends InvalidInputException {

    RegisterFileException(List<InvalidParam> faults) {
        super("register-file-refused", faults);
    }
}
