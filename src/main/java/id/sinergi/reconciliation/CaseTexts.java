package id.sinergi.reconciliation;

import id.sinergi.chart.ValueFormat;
import id.sinergi.dispute.Dispute;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Dimension;
import id.sinergi.language.Texts;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserDirectory;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.MemberNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Cases in words and as a table, for the page and for files; their numbers are for those who may read small ones. */
@Component
public class CaseTexts {

    private final MemberNames names;
    private final UserDirectory users;
    private final CurrentViewer viewer;
    private final Clock clock;

    CaseTexts(MemberNames names, UserDirectory users, CurrentViewer viewer, Clock clock) {
        this.names = names;
        this.users = users;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** {@code Orang ditempatkan, Jawa Timur, Jan–Sep 2026, terhadap daftar KP2MI}. */
    public String about(Dispute dispute, Locale locale) {
        var figure = dispute.figure();
        var destination = figure.destination();
        var place = names.region(figure.region(), locale);
        return Texts.of(
                "reconciliation.case.about",
                locale,
                Defined.measured(figure.indicator(), locale),
                destination == null ? place : place + " → " + names.name(Dimension.DESTINATION, destination, locale),
                figure.period().label(locale),
                Texts.of("reconciliation.against." + dispute.against(), locale));
    }

    /** {@code Terbuka}, and that it is overdue where it is. */
    public String state(Dispute dispute, Locale locale) {
        var state = Texts.of("reconciliation.case.state." + dispute.state(), locale);
        return isOverdue(dispute) ? state + " · " + Texts.of("reconciliation.case.overdue", locale) : state;
    }

    public boolean isOverdue(Dispute dispute) {
        return dispute.overdue(LocalDate.now(clock));
    }

    /** The name of a user, or the user name of one who is no more. */
    public String user(String username) {
        return users.displayNames(Set.of(username)).getOrDefault(username, username);
    }

    /** A number of a case; the mark for those from whom small ones are kept. */
    public Cell number(long value, Locale locale) {
        return viewer.exact() ? ComparedCells.number(value) : Cell.of(HiddenText.mark(locale));
    }

    /** All of them as a table. */
    public TableSection section(List<Dispute> disputes, Locale locale) {
        long overdue = disputes.stream().filter(this::isOverdue).count();
        var known = users.displayNames(
                disputes.stream().map(dispute -> dispute.terms().owner()).collect(Collectors.toSet()));
        return new TableSection(
                text("case.title", locale),
                disputes.isEmpty()
                        ? text("case.none", locale)
                        : Texts.of("reconciliation.case.lead", locale, disputes.size(), overdue),
                new DataTable(
                        columns(locale),
                        disputes.stream()
                                .map(dispute -> row(dispute, known, locale))
                                .toList()),
                List.of());
    }

    private static List<Column> columns(Locale locale) {
        return List.of(
                Column.words(text("case", locale)),
                Column.words(text("case.state", locale)),
                Column.words(text("case.figure", locale)),
                Column.people(text("side.programme", locale)),
                Column.people(text("case.theirs", locale)),
                new Column(text("difference", locale), ValueFormat.INTEGER),
                Column.words(text("case.due", locale)),
                Column.words(text("case.owner", locale)),
                Column.words(text("case.cause", locale)),
                Column.people(text("case.agreed", locale)));
    }

    private List<Cell> row(Dispute dispute, Map<String, String> known, Locale locale) {
        var terms = dispute.terms();
        var agreed = dispute.agreed();
        return List.of(
                Cell.of(Texts.of("reconciliation.case.number", locale, String.valueOf(dispute.number()))),
                Cell.of(state(dispute, locale)),
                Cell.of(about(dispute, locale)),
                number(dispute.ours(), locale),
                number(dispute.theirs(), locale),
                number(dispute.theirs() - dispute.ours(), locale),
                Cell.of(terms.due()),
                Cell.of(known.getOrDefault(terms.owner(), terms.owner())),
                Cell.of(text("case.cause." + terms.cause(), locale)),
                agreed == null ? Cell.Empty.EMPTY : number(agreed, locale));
    }

    private static String text(String key, Locale locale) {
        return Texts.of("reconciliation." + key, locale);
    }
}
