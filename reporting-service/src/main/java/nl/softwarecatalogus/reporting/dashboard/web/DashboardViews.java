// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.reporting.dashboard.web;

import java.util.Locale;
import nl.softwarecatalogus.platform.identity.CurrentActor;
import nl.softwarecatalogus.reporting.dashboard.Change;
import nl.softwarecatalogus.reporting.dashboard.Dashboard;
import nl.softwarecatalogus.reporting.dashboard.OpenedDashboard;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Puts a dashboard into the words of its reader. */
@Component
class DashboardViews {

    private final MessageSource texts;

    DashboardViews(MessageSource texts) {
        this.texts = texts;
    }

    String tag(OpenedDashboard opened) {
        return "\"" + opened.revision() + "-" + language() + "\"";
    }

    void nameVariations(ServletWebRequest request) {
        var response = request.getResponse();
        if (response != null) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + CurrentActor.ACTING_FOR);
        }
    }

    DashboardView of(Dashboard dashboard) {
        var changes = dashboard.changes().stream().map(this::view).toList();
        return DashboardView.of(dashboard, changes);
    }

    private ChangeView view(Change change) {
        return new ChangeView(
                change.at(),
                change.kind(),
                description(change),
                change.organisationId(),
                change.offeringId(),
                change.members());
    }

    private String description(Change change) {
        var key = "change." + change.kind() + (change.own() ? ".own" : "");
        var members = change.members() == null ? 1L : change.members();
        return texts.getMessage(
                key, new Object[] {change.organisationName(), change.offeringName(), members}, locale());
    }

    private static String language() {
        return locale().equals(Locale.ENGLISH) ? "en" : "nl";
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    }
}
