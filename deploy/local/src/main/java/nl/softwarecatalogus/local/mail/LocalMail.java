// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.mail;

/** The mail catcher and its web pages together. */
public final class LocalMail implements AutoCloseable {

    private final MailCatcher catcher;
    private final MailboxServer pages;

    private LocalMail(MailCatcher catcher, MailboxServer pages) {
        this.catcher = catcher;
        this.pages = pages;
    }

    public static LocalMail start(int smtpPort, int pagesPort, Mailbox mailbox) {
        var mail = new LocalMail(new MailCatcher(smtpPort, mailbox), new MailboxServer(pagesPort, mailbox));
        mail.catcher.start();
        mail.pages.start();
        return mail;
    }

    @Override
    public void close() {
        catcher.close();
        pages.close();
    }
}
