package id.sinergi.following;

import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.following.AlertPost.Kind;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCode;
import id.sinergi.security.Viewer;
import id.sinergi.subject.Subject;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes and sends the mail that tells a follower of alerts, each with the address of the page that shows its numbers. */
@Component
class AlertMail {

    private final JavaMailSender mail;
    private final SliceQuery slices;
    private final String sender;
    private final String root;

    AlertMail(
            JavaMailSender mail,
            SliceQuery slices,
            @Value("${sinergi.report.sender:}") String sender,
            @Value("${sinergi.report.address:http://localhost:8080}") String root) {
        this.mail = mail;
        this.slices = slices;
        this.sender = sender;
        this.root = root.replaceAll("/+$", "");
    }

    void send(String address, Kind kind, List<Alert> alerts, Viewer reader) throws MessagingException {
        if (mail instanceof JavaMailSenderImpl server && !StringUtils.hasText(server.getHost())) {
            throw new IllegalStateException("spring.mail.host is not set");
        }
        if (sender.isBlank()) {
            throw new IllegalStateException("sinergi.report.sender is not set");
        }
        var locale = reader.locale();
        var message = mail.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(sender);
        helper.setTo(address);
        helper.setSubject(subject(kind, alerts, locale));
        helper.setText(Texts.of(
                "following.mail.body." + kind,
                locale,
                reader.displayName(),
                alerts.stream().map(this::lines).collect(Collectors.joining("\n\n")),
                root + "/" + FollowButton.PAGE));
        mail.send(message);
    }

    private static String subject(Kind kind, List<Alert> alerts, Locale locale) {
        return kind == Kind.ALERTS && alerts.size() == 1
                ? Texts.of(
                        "following.mail.subject.one",
                        locale,
                        Texts.of("following.rule." + alerts.getFirst().rule(), locale),
                        Texts.of("indicator." + alerts.getFirst().indicator() + ".short", locale))
                : Texts.of(
                        "following.mail.subject." + kind,
                        locale,
                        Figures.in(locale).number(alerts.size()));
    }

    private String lines(Alert alert) {
        return "• " + alert.sentence() + "\n  " + address(alert);
    }

    /** The overview where it is about all that the follower sees, else the page of the region. */
    private String address(Alert alert) {
        var region = Subject.REGION.member(alert.slice());
        var slice = alert.slice().withRegion(RegionCode.INDONESIA);
        var uri = UriComponentsBuilder.fromUriString(root + "/"
                + (region.isEmpty() ? "" : Subject.REGION.path() + "/" + region) + "?" + slices.write(slice));
        ChoiceParameters.write(IndicatorChoice.of(alert.indicator())).forEach(uri::queryParam);
        return uri.toUriString();
    }
}
