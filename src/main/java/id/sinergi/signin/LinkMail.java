package id.sinergi.signin;

import id.sinergi.language.Texts;
import id.sinergi.security.UserProblem;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mails links for choosing a password, where a mail server is set. */
@Component
class LinkMail {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMail.class);

    private final JavaMailSender mail;
    private final String host;
    private final String sender;
    private final String root;

    LinkMail(
            JavaMailSender mail,
            @Value("${spring.mail.host:}") String host,
            @Value("${sinergi.report.sender:}") String sender,
            @Value("${sinergi.report.address:http://localhost:8080}") String root) {
        this.mail = mail;
        this.host = host;
        this.sender = sender;
        this.root = root.replaceAll("/+$", "");
    }

    boolean isPossible() {
        return !host.isBlank() && !sender.isBlank();
    }

    String link(Secret secret) {
        return root + PasswordPage.PAGE + "?kunci=" + secret.value();
    }

    /** Fails with {@link UserProblem} where the server does not take it. */
    void send(String address, String username, Secret secret, long hours, Locale locale) {
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(address);
        message.setSubject(Texts.of("signin.mail.subject", locale));
        message.setText(Texts.of("signin.mail.body", locale, username, link(secret), hours));
        try {
            mail.send(message);
        } catch (MailException failure) {
            LOG.warn("A link could not be mailed: {}", failure.getMessage());
            throw new UserProblem("signin.problem.mail");
        }
    }
}
