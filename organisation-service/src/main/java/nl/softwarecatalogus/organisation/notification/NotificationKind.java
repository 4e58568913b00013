// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

import java.util.List;
import java.util.Locale;

/** What people are told of, and which people: those who have to act on it, and those whose act was answered. */
public enum NotificationKind {
    MEMBERSHIP_DECLARED(Audience.managers(Side.COLLABORATION)),
    MEMBERSHIP_CONFIRMED(Audience.managers(Side.ORGANISATION)),
    MEMBERSHIP_DECLINED(Audience.managers(Side.ORGANISATION)),
    MEMBERSHIP_WITHDRAWN(Audience.managers(Side.COLLABORATION)),
    MEMBERSHIP_TERMINATION_ANNOUNCED(Audience.managers(Side.ORGANISATION), Audience.managers(Side.COLLABORATION)),
    MEMBERSHIP_ENDED(Audience.managers(Side.ORGANISATION), Audience.managers(Side.COLLABORATION)),
    INVITATION_SENT(Audience.administrators(Side.ORGANISATION)),
    INVITATION_ANSWERED(Audience.managers(Side.COLLABORATION)),
    INVITATION_REMINDED(Audience.administrators(Side.ORGANISATION)),
    INVITATION_WITHDRAWN(Audience.administrators(Side.ORGANISATION)),
    INVITATION_EXPIRED(Audience.administrators(Side.ORGANISATION), Audience.managers(Side.COLLABORATION)),
    EXPERT_JOINED(Audience.managers(Side.ORGANISATION)),
    EXPERT_LEFT(Audience.managers(Side.ORGANISATION)),
    USAGE_DECLARED(Audience.usageManagers(Side.ORGANISATION)),
    USAGE_DISPUTED(Audience.managers(Side.COLLABORATION)),
    USAGE_PROPOSED(Audience.usageManagers(Side.ORGANISATION)),
    USAGE_PROPOSAL_ANSWERED(Audience.offeringManagers(Side.COLLABORATION)),
    OFFERING_PUBLISHED(Audience.managers(Side.MEMBERS)),
    ORGANISATION_ACTIVATED(Audience.administrators(Side.ORGANISATION)),
    ORGANISATION_DEACTIVATED(Audience.managers(Side.COLLABORATIONS), Audience.managers(Side.MEMBERS)),
    ACCESS_REQUESTED(Audience.administrators(Side.ORGANISATION)),
    ORGANISATIONS_MERGED(Audience.administrators(Side.ORGANISATION)),
    ORGANISATION_MERGER_COMPLETED(Audience.managers(Side.COLLABORATIONS)),
    RIGHTS_REVIEW_DUE(Audience.administrators(Side.ORGANISATION));

    private final List<Audience> audiences;

    NotificationKind(Audience... audiences) {
        this.audiences = List.of(audiences);
    }

    List<Audience> audiences() {
        return audiences;
    }

    /** Of an answer to an invitation people are mailed already: it is the declaration of the membership. */
    boolean isMailedUnlessRefused() {
        return this != INVITATION_ANSWERED;
    }

    /** What its texts are found by. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
