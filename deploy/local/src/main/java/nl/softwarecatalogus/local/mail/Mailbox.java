// SPDX-License-Identifier: EUPL-1.2
package nl.softwarecatalogus.local.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Every mail that the system sent, one file each, newest first. */
public final class Mailbox {

    private static final String RECIPIENT = "X-Delivered-To";
    private static final String SUFFIX = ".eml";
    private static final Session NO_SESSION = Session.getInstance(new Properties());

    private final Path folder;
    private final AtomicLong sequence = new AtomicLong();

    public Mailbox(Path folder) {
        this.folder = folder;
    }

    public List<ReceivedMail> all() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .map(this::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ReceivedMail> to(String address) {
        return all().stream()
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    public Optional<ReceivedMail> find(String id) {
        return file(id).map(this::read);
    }

    Optional<byte[]> source(String id) {
        return file(id).map(Mailbox::bytes);
    }

    void keep(MimeMessage mail, String recipient) throws MessagingException {
        var id = "%013d-%06d".formatted(Instant.now().toEpochMilli(), sequence.incrementAndGet());
        var content = new ByteArrayOutputStream();
        try {
            Files.createDirectories(folder);
            content.writeBytes((RECIPIENT + ": " + recipient.replaceAll("[\\r\\n]", "") + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            mail.writeTo(content);
            var partial = folder.resolve(id + ".part");
            Files.write(partial, content.toByteArray());
            Files.move(partial, folder.resolve(id + SUFFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> file(String id) {
        return Optional.of(id)
                .filter(known -> known.matches("[0-9]{1,19}-[0-9]{1,19}"))
                .map(known -> folder.resolve(known + SUFFIX))
                .filter(Files::exists);
    }

    private ReceivedMail read(Path file) {
        var id = file.getFileName().toString().replace(SUFFIX, "");
        var receivedAt = Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))));
        try (var content = Files.newInputStream(file)) {
            var mail = new MimeMessage(NO_SESSION, content);
            var text = MailText.of(mail);
            var to = Optional.ofNullable(mail.getHeader(RECIPIENT, null)).orElse("");
            var subject = Optional.ofNullable(mail.getSubject()).orElse("(geen onderwerp)");
            return new ReceivedMail(
                    id,
                    receivedAt,
                    addresses(mail.getFrom()),
                    to.toLowerCase(Locale.ROOT),
                    subject,
                    text.text(),
                    text.attachments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            var reason = "(onleesbare mail: " + e.getMessage() + ")";
            return new ReceivedMail(id, receivedAt, "", "", reason, "", List.of());
        }
    }

    private static String addresses(Address[] addresses) {
        return Arrays.stream(Optional.ofNullable(addresses).orElse(new Address[0]))
                .map(address ->
                        address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString())
                .collect(Collectors.joining(", "));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
