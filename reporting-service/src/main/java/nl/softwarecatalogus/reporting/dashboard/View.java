// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

import java.util.UUID;

/** How much of a dashboard its reader may see (DOMAIN section 2). */
public sealed interface View {

    /** The collaboration's own people and VNG's functional administrator. */
    record Complete() implements View {}

    /** The people of a confirmed member: the other members' names, and usage of their own organisation only. */
    record OfMember(UUID memberId) implements View {}

    /** VNG's viewer: amounts, no names. */
    record Figures() implements View {}
}
