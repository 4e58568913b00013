// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.catalogue.landscape;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whose landscape it is: that of an organisation, or of a collaboration and its members.
 *
 * @param leading SQL for whether a usage leads
 * @param source SQL for how it came there
 * @param seesOwnEnds whether it is told when what was agreed for usage that was not declared ends
 */
record LandscapeSide(List<Source> sources, String leading, String source, boolean seesOwnEnds) {

    /** What an organisation registered itself leads over what was declared for it. */
    private static final String LEADING = """
            (usage.declared_by IS NULL OR NOT EXISTS (SELECT FROM usage own
                WHERE own.application_id = usage.application_id AND own.member_id = usage.member_id
                    AND own.declared_by IS NULL AND own.status <> 'WITHDRAWN'))""";

    /** Of what members registered themselves a collaboration knows what they share with it. */
    private static final String LEADING_AS_SHARED = """
            (usage.declared_by IS NULL OR NOT EXISTS (
                SELECT FROM landscape_share share JOIN usage own ON own.member_id = share.organisation_id
                WHERE share.organisation_id = usage.member_id AND share.collaboration_id = usage.declared_by
                    AND share.status = 'SHARED' AND own.application_id = usage.application_id
                    AND own.declared_by IS NULL AND own.status <> 'WITHDRAWN'))""";

    static final LandscapeSide OF_ORGANISATION = new LandscapeSide(
            List.of(new Source("usage", "usage.member_id = :organisation")), LEADING, "CAST(NULL AS text)", true);

    static final LandscapeSide OF_COLLABORATION = new LandscapeSide(
            List.of(
                    new Source("usage", "usage.declared_by = :organisation"),
                    new Source(
                            "landscape_share share JOIN usage ON usage.member_id = share.organisation_id",
                            "share.collaboration_id = :organisation AND share.status = 'SHARED' AND usage.declared_by IS NULL")),
            LEADING_AS_SHARED,
            "CASE WHEN usage.declared_by IS NULL THEN 'SHARED' ELSE 'DECLARED' END",
            false);

    /** When what a member agreed itself ends is told to nobody with whom it shares, so nor can they ask for it. */
    static String concealingOwnEnds(String condition) {
        return condition.replace("usage.ends_on", "(CASE WHEN usage.declared_by IS NOT NULL THEN usage.ends_on END)");
    }

    /** A condition on usage, as far as this side may know. */
    String seen(String condition) {
        return seesOwnEnds ? condition : concealingOwnEnds(condition);
    }

    String all(String between, Function<Source, String> sql) {
        return sources.stream().map(sql).collect(Collectors.joining(between));
    }

    /** Usage that belongs in a landscape. */
    record Source(String from, String where) {}
}
