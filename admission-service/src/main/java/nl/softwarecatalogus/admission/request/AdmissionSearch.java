// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.admission.request;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** The work list (werkvoorraad) as a query. */
final class AdmissionSearch {

    private static final List<AdmissionStatus> OPEN =
            List.of(AdmissionStatus.RECEIVED, AdmissionStatus.IN_ASSESSMENT, AdmissionStatus.INFORMATION_REQUESTED);

    private AdmissionSearch() {}

    static Sort sort(AdmissionFilter.Order order) {
        var direction = order == AdmissionFilter.Order.OLDEST ? Sort.Direction.ASC : Sort.Direction.DESC;
        return Sort.by(new Sort.Order(direction, "receivedAt"), Sort.Order.asc("id"));
    }

    /** @param reader subject of whoever asks */
    static Specification<AdmissionRequest> of(AdmissionFilter filter, String reader) {
        return (request, _, where) -> {
            var all = new ArrayList<Predicate>();
            all.add(holds(request, where, filter.text()));
            if (filter.status() != null) {
                all.add(where.equal(request.get("status"), filter.status()));
            }
            if (filter.organisationType() != null) {
                var type = request.get("intake").get("candidate").get("organisationType");
                all.add(where.equal(type, filter.organisationType()));
            }
            if (filter.open() != null) {
                var open = request.get("status").in(OPEN);
                all.add(filter.open() ? open : where.not(open));
            }
            if (filter.owner() != null) {
                all.add(owner(request, where, filter.owner(), reader));
            }
            if (filter.receivedUntil() != null) {
                all.add(where.lessThan(request.get("receivedAt"), BusinessDates.endOf(filter.receivedUntil())));
            }
            return where.and(all);
        };
    }

    private static Predicate holds(Root<AdmissionRequest> request, CriteriaBuilder where, String text) {
        Path<String> name = request.get("intake").get("candidate").get("name");
        Path<String> reference = request.get("reference");
        var asked = text.toLowerCase(Locale.ROOT);
        return where.or(
                where.greaterThan(where.locate(where.lower(name), asked), 0),
                where.greaterThan(where.locate(where.lower(reference), asked), 0));
    }

    private static Predicate owner(
            Root<AdmissionRequest> request, CriteriaBuilder where, AdmissionFilter.Owner owner, String reader) {
        Path<String> subject =
                request.get("casework").get("assessment").get("assessor").get("subject");
        return switch (owner) {
            case ME -> where.equal(subject, reader);
            case OTHERS -> where.notEqual(subject, reader);
            case NOBODY -> where.isNull(subject);
        };
    }
}
