// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.organisation.notification;

/** Which of the parties of an occasion. */
enum Side {
    /** The one it is about: the member, the invited one, the user, the provider. */
    ORGANISATION,
    /** The collaboration or community that it has to do with; of a proposal of usage its provider. */
    COLLABORATION,
    /** The present members of the organisation it is about. */
    MEMBERS,
    /** The collaborations and communities of which it, or one that went up in it, is a member. */
    COLLABORATIONS
}
