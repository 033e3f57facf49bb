package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.sinergi.security.UserProblem;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Links for choosing a password reach their reader by mail, in the reader's language, and are good once and for days. */
class LinkMailTest {

    private static final Pattern LINK =
            Pattern.compile("https://sinergi\\.contoh\\.go\\.id/login/sandi\\?kunci=([\\w-]+)");

    private final GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final SignInDatabase database = new SignInDatabase();
    private final PasswordLinks links =
            new PasswordLinks(database.jdbc(), SignInDatabase.settings(null), database.clock());

    @BeforeEach
    void start() {
        post.start();
        sender.setHost("127.0.0.1");
        sender.setPort(post.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        post.stop();
        database.close();
    }

    @Test
    void theLinkOfAMailIsGoodOnce() throws Exception {
        var mail = send(Locale.of("id"));
        assertThat(mail.getSubject()).isEqualTo("Kata sandi Sinergi");
        assertThat(mail.getAllRecipients()[0]).hasToString("menteri@contoh.go.id");
        assertThat(mail.getFrom()[0]).hasToString("sinergi@contoh.go.id");
        assertThat(text(mail)).contains("Seorang administrator", SignInDatabase.USER, "72 jam", "hanya satu kali");
        var secret = secret(mail);
        assertThat(links.owner(secret)).contains(SignInDatabase.USER);
        assertThat(links.take(secret)).isTrue();
        assertThat(links.owner(secret)).isEmpty();
        assertThat(links.take(secret)).isFalse();
    }

    @Test
    void itIsWrittenInEnglishForWhoeverReadsThatAndEnds() throws Exception {
        var mail = send(Locale.ENGLISH);
        assertThat(mail.getSubject()).isEqualTo("Your Sinergi password");
        assertThat(text(mail)).contains("An administrator", SignInDatabase.USER, "72 hours", "once");
        database.clock().pass(Duration.ofHours(72));
        assertThat(links.owner(secret(mail))).isEmpty();
        assertThat(links.take(secret(mail))).isFalse();
    }

    @Test
    void aServerThatIsAwayIsToldOf() {
        post.stop();
        assertThatThrownBy(() -> send(Locale.ENGLISH))
                .isInstanceOf(UserProblem.class)
                .hasMessage("signin.problem.mail");
        assertThat(new LinkMail(new JavaMailSenderImpl(), "", "sinergi@contoh.go.id", "").isPossible())
                .isFalse();
    }

    private MimeMessage send(Locale locale) {
        var mail = new LinkMail(sender, "127.0.0.1", "sinergi@contoh.go.id", "https://sinergi.contoh.go.id/");
        mail.send("menteri@contoh.go.id", SignInDatabase.USER, links.make(SignInDatabase.USER), 72, locale);
        assertThat(post.getReceivedMessages()).hasSize(1);
        return post.getReceivedMessages()[0];
    }

    private static Secret secret(MimeMessage mail) throws Exception {
        var found = LINK.matcher(text(mail));
        assertThat(found.find()).isTrue();
        return new Secret(found.group(1));
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString();
    }
}
