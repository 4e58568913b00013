// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.web;

import nl.softwarecatalogus.platform.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** An edit without the version it started from. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PreconditionAdvice {

    private final Problems problems;

    PreconditionAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(PreconditionRequiredException missing) {
        return ResponseEntity.status(HttpStatus.PRECONDITION_REQUIRED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(HttpStatus.PRECONDITION_REQUIRED, "precondition-required"));
    }
}
