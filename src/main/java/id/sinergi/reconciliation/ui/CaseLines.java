package id.sinergi.reconciliation.ui;

import id.sinergi.dispute.Dispute;
import id.sinergi.dispute.DisputeCause;
import id.sinergi.dispute.DisputeChange;
import id.sinergi.dispute.DisputeState;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.HiddenText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A case in sentences. */
record CaseLines(CaseContext context, Dispute dispute, Locale locale) {

    List<String> said() {
        var terms = dispute.terms();
        return Stream.of(
                        text(
                                "said.numbers",
                                number(dispute.ours()),
                                number(dispute.theirs()),
                                text("/against." + dispute.against()),
                                number(dispute.theirs() - dispute.ours()),
                                String.valueOf(dispute.figure().batch())),
                        text(
                                "said.terms",
                                text("cause." + terms.cause()),
                                context.texts().user(terms.owner()),
                                Dates.in(locale).date(terms.due())),
                        note(terms.note()),
                        agreed())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whoever writes one may name small numbers in it. */
    private String note(String note) {
        return note.isEmpty() || context.viewer().exact() ? note : HiddenText.mark(locale);
    }

    private String agreed() {
        var agreed = dispute.agreed();
        var by = dispute.agreedBy();
        var at = dispute.agreedAt();
        return agreed == null || by == null || at == null
                ? ""
                : text("said.agreed", number(agreed), context.texts().user(by), moment(at));
    }

    /** The oldest first. */
    List<String> history() {
        return context.disputes().changes(dispute).stream().map(this::changed).toList();
    }

    private String changed(DisputeChange change) {
        return text(
                change.earlier().isEmpty() ? "history.set" : "history.line",
                moment(change.at()),
                context.texts().user(change.actor()),
                text("what." + change.what()),
                value(change, change.earlier()),
                value(change, change.later()));
    }

    private String value(DisputeChange change, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (change.what()) {
            case CAUSE -> text("cause." + DisputeCause.valueOf(value));
            case OWNER -> context.texts().user(value);
            case DUE -> Dates.in(locale).date(LocalDate.parse(value));
            case STATE -> text("state." + DisputeState.valueOf(value));
            case AGREED -> number(Long.parseLong(value));
            case OPENED -> context.viewer().exact() ? value : HiddenText.mark(locale);
            case NOTE -> note(value);
        };
    }

    private String moment(Instant at) {
        return Dates.in(locale).dateTime(at.atZone(context.clock().getZone()));
    }

    private String number(long value) {
        return context.viewer().exact() ? Figures.in(locale).number(value) : HiddenText.mark(locale);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(
                key.startsWith("/") ? "reconciliation." + key.substring(1) : "reconciliation.case." + key,
                locale,
                arguments);
    }
}
