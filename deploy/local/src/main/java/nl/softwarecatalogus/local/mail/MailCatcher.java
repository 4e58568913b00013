// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;

/** An SMTP server that delivers nothing and keeps everything. A mail is on disk before the sender hears that it was accepted. */
public final class MailCatcher implements AutoCloseable {

    private final Mailbox mailbox;
    private final GreenMail server;

    public MailCatcher(int port, Mailbox mailbox) {
        this.mailbox = mailbox;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    public void start() {
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::keep);
    }

    @Override
    public void close() {
        server.stop();
    }

    private GreenMailUser keep(MovingMessage mail, MailAddress recipient) throws MessagingException, UserException {
        mailbox.keep(mail.getMessage(), recipient.getEmail());
        var users = server.getUserManager();
        var anyone = users.getUser("anyone");
        if (anyone == null) {
            anyone = users.createUser("anyone@localhost", "anyone", "");
        }
        try {
            server.purgeEmailFromAllMailboxes(); // what is on disk need not stay in memory too
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
        return anyone;
    }
}
