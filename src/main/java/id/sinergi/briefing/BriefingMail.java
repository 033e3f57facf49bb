package id.sinergi.briefing;

import id.sinergi.document.ReportDocument;
import id.sinergi.language.Texts;
import id.sinergi.report.ReportFile;
import id.sinergi.security.Viewer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Writes and sends the mail that brings a reader a briefing. */
@Component
class BriefingMail {

    private final JavaMailSender mail;
    private final MailSettings settings;

    BriefingMail(JavaMailSender mail, MailSettings settings) {
        this.mail = mail;
        this.settings = settings;
    }

    void send(String address, ReportDocument document, ReportFile file, Viewer reader, Locale locale)
            throws MessagingException {
        mail.send(message(address, document, file, reader, locale));
    }

    private MimeMessage message(String address, ReportDocument document, ReportFile file, Viewer reader, Locale locale)
            throws MessagingException {
        if (mail instanceof JavaMailSenderImpl server && !StringUtils.hasText(server.getHost())) {
            throw new IllegalStateException("spring.mail.host is not set");
        }
        var message = mail.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(Objects.requireNonNull(settings.sender(), "sinergi.report.sender is not set"));
        helper.setTo(address);
        helper.setSubject(document.title() + " · " + document.filters());
        helper.setText(Texts.of(
                "report.mail.body",
                locale,
                reader.displayName(),
                document.title(),
                document.filters(),
                document.stamp(),
                document.link()));
        helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.mediaType());
        return message;
    }
}
