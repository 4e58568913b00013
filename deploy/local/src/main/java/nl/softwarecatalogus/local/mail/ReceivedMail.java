// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One mail as it was received for one recipient.
 *
 * @param text the plain text, or the HTML without its tags where there is no plain text
 * @param attachments their file names
 */
public record ReceivedMail(
        String id, Instant receivedAt, String from, String to, String subject, String text, List<String> attachments) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)\\]]");

    public ReceivedMail {
        attachments = List.copyOf(attachments);
    }

    /** The addresses in the text, in order: an activation link is usually the first. */
    public List<String> links() {
        return LINK.matcher(text).results().map(match -> match.group()).toList();
    }

    static Pattern linkPattern() {
        return LINK;
    }
}
