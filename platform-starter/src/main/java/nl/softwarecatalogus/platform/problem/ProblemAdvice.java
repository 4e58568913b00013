// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** The one place where a refusal becomes a response (STYLE section 6). */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return switch (refusal) {
            case InvalidInputException invalid -> answer(problems.invalid(invalid));
            case ConflictException conflict -> answer(problems.conflict(conflict));
            case NotAllowedException _ -> answer(problems.of(HttpStatus.FORBIDDEN, refusal));
            case NotFoundException _ -> answer(problems.of(HttpStatus.NOT_FOUND, refusal));
            case StaleVersionException _ -> answer(problems.of(HttpStatus.PRECONDITION_FAILED, refusal));
            case TooManyRequestsException tooMany ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                Long.toString(tooMany.retryAfter().toSeconds()))
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problems.of(HttpStatus.TOO_MANY_REQUESTS, refusal));
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unauthenticated(AuthenticationException refusal) {
        return answer(problems.of(HttpStatus.UNAUTHORIZED, "unauthenticated"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException refusal) {
        return answer(problems.of(HttpStatus.FORBIDDEN, "not-allowed"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException fault) {
        if (fault.getCause() instanceof JacksonException json && json.getLocation() != null) {
            var at = json.getLocation();
            return answer(problems.of(HttpStatus.BAD_REQUEST, "malformed-json", at.getLineNr(), at.getColumnNr()));
        }
        return answer(problems.of(HttpStatus.BAD_REQUEST, "unreadable-body"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException fault) {
        return refused(new InvalidInputException(expected(fault.getName(), fault.getRequiredType())));
    }

    /** A query that is read into a record: all its faults at once. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(BindException faults) {
        return refused(new InvalidInputException(faults.getFieldErrors().stream()
                .map(fault -> expected(
                        fault.getField(),
                        fault.unwrap(TypeMismatchException.class).getRequiredType()))
                .toList()));
    }

    private static InvalidParam expected(String name, @Nullable Class<?> required) {
        var type = Optional.<Class<?>>ofNullable(required).orElse(Object.class);
        return type.isEnum()
                ? new InvalidParam(name, "enum", String.join(", ", names(type)))
                : new InvalidParam(name, "format." + type.getSimpleName().toLowerCase(Locale.ROOT));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException fault) {
        return refused(new InvalidInputException(new InvalidParam(fault.getParameterName(), "required")));
    }

    /** Whatever else Spring refuses (method, media type, unknown path): its status and headers, our words. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> any(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            throw failure; // the connection is closed, so that nobody takes what was sent for all of it
        }
        if (failure instanceof ErrorResponse known && !(failure instanceof MissingRequestValueException)) {
            return known(known);
        }
        if (failure instanceof MissingRequestValueException) {
            return answer(problems.of(HttpStatus.BAD_REQUEST, "status-400"));
        }
        if (StorageProblems.explains(failure)) {
            return storage(failure);
        }
        log.error("Unexpected failure in {} {}", request.getMethod(), request.getRequestURI(), failure);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"));
    }

    private ResponseEntity<ProblemDetail> known(ErrorResponse known) {
        var status = HttpStatus.valueOf(known.getStatusCode().value());
        return ResponseEntity.status(status)
                .headers(known.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(status, "status-" + status.value()));
    }

    private ResponseEntity<ProblemDetail> storage(Exception failure) {
        if (StorageProblems.isConcurrentChange(failure)) {
            return answer(problems.of(HttpStatus.CONFLICT, "changed-meanwhile"));
        }
        log.warn("Database not available: {}", failure.getClass().getSimpleName());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable"));
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
