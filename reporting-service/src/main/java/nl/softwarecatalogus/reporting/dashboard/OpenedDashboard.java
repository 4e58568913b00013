// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard;

/** A dashboard that this reader may see, before its content has been read. */
public record OpenedDashboard(Profile profile, View view) {

    /** Changes with the content and with what of it is shown. */
    public String revision() {
        var shown =
                switch (view) {
                    case View.Complete _ -> "c";
                    case View.OfMember(var memberId) -> "m" + memberId;
                    case View.Figures _ -> "f";
                };
        return profile.revision() + "-" + shown;
    }
}
