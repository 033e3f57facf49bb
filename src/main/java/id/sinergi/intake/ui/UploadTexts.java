package id.sinergi.intake.ui;

import id.sinergi.approval.Submissions;
import id.sinergi.intake.Preview;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.sender.Senders;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the intake's screens write the same way: moments in the office's time, counts, kinds. */
@Component
class UploadTexts {

    private final ZoneId zone;
    private final Senders senders;
    private final boolean approvals;

    UploadTexts(Clock clock, Senders senders, Submissions submissions) {
        this.approvals = submissions.areRequired();
        this.zone = clock.getZone();
        this.senders = senders;
    }

    String moment(Instant moment, Locale locale) {
        return Dates.in(locale).dateTime(moment.atZone(zone));
    }

    String count(int rows, Locale locale) {
        return Figures.in(locale).number(rows);
    }

    /** What the button says that posts an upload, or asks a second person to. */
    String posting(Locale locale) {
        return Texts.of(approvals ? "approval.submit" : "intake.upload.post", locale);
    }

    /** The same for several. */
    String posting(int uploads, Locale locale) {
        return Texts.of(approvals ? "approval.submit-all" : "intake.month.post", locale, uploads);
    }

    /** The name of a sender. */
    String sender(int number) {
        return senders.name(number);
    }

    /** Kind, sender, who brought it and time of an upload in one line. */
    String origin(Preview upload, Locale locale) {
        return Texts.of(
                "intake.upload.origin",
                locale,
                Texts.of("intake.kind." + upload.kind(), locale),
                sender(upload.sender()),
                upload.uploadedBy(),
                moment(upload.uploadedAt(), locale));
    }
}
