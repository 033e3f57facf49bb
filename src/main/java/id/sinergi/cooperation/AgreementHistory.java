package id.sinergi.cooperation;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementBook;
import id.sinergi.agreement.ShownIndicator;
import id.sinergi.agreement.ShownIndicator.Party;
import id.sinergi.agreement.StatusScale;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.KeptKind;
import id.sinergi.changelog.NotRestored;
import id.sinergi.changelog.State;
import id.sinergi.language.BilingualName;
import id.sinergi.language.Texts;
import id.sinergi.source.IntakeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What agreements were, and how they become that again; none is removed. */
@Component
class AgreementHistory implements KeptKind {

    private static final String SCALE = "scale";
    private static final String MATURITY = "maturity";
    private static final String INDICATORS = "indicators";
    private static final List<String> FIELDS = List.of(
            "short.id",
            "short.en",
            "name.id",
            "name.en",
            "number",
            "signed",
            "ends",
            "parties.id",
            "parties.en",
            "scopes.id",
            "scopes.en",
            SCALE,
            MATURITY,
            INDICATORS);

    private final AgreementBook book;
    private final AgreementAdministration administration;

    AgreementHistory(AgreementBook book, AgreementAdministration administration) {
        this.book = book;
        this.administration = administration;
    }

    static State state(Agreement one) {
        var fields = new TreeMap<String, String>();
        put(fields, "name", one.name());
        put(fields, "short", one.shortName());
        put(fields, "parties", one.parties());
        put(fields, "scopes", one.scopes());
        fields.put("number", one.number());
        fields.put("signed", one.signedOn().toString());
        fields.put("ends", one.endsOn() == null ? "" : one.endsOn().toString());
        fields.put(SCALE, scale(one.scale()));
        fields.put(MATURITY, one.maturity() == null ? "" : one.maturity().toString());
        fields.put(
                INDICATORS,
                one.indicators().stream().map(AgreementHistory::written).collect(Collectors.joining(" ")));
        fields.values().removeIf(String::isEmpty);
        return new State(fields);
    }

    private static void put(Map<String, String> fields, String name, BilingualName text) {
        fields.put(name + ".id", text.id());
        fields.put(name + ".en", text.en());
    }

    private static String scale(@Nullable StatusScale scale) {
        return scale == null ? "" : scale.achieved() + " / " + scale.onTrack() + " / " + scale.attention();
    }

    /** {@code DILATIH!KEMENPERIN}: the mark is that of a tile. */
    private static String written(ShownIndicator shown) {
        return shown.code() + (shown.headline() ? "!" : ":") + (shown.owner() == null ? "" : shown.owner());
    }

    private static ShownIndicator shown(String written) {
        int mark = Math.max(written.indexOf('!'), written.indexOf(':'));
        var owner = written.substring(mark + 1);
        return new ShownIndicator(
                written.substring(0, mark), written.charAt(mark) == '!', owner.isEmpty() ? null : Party.valueOf(owner));
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.AGREEMENT;
    }

    @Override
    public Map<String, State> present() {
        return book.all().stream().collect(Collectors.toMap(Agreement::code, AgreementHistory::state));
    }

    @Override
    public List<String> fields() {
        return FIELDS;
    }

    @Override
    public String name(String subject, State state, Locale locale) {
        return subject + " · " + state.get("en".equals(locale.getLanguage()) ? "short.en" : "short.id");
    }

    @Override
    public String label(String field, Locale locale) {
        int dot = field.indexOf('.');
        return dot < 0
                ? Texts.of("cooperation.field." + field, locale)
                : Texts.of("cooperation.field." + field.substring(0, dot), locale) + " ("
                        + Texts.of("security.language." + field.substring(dot + 1), locale) + ")";
    }

    @Override
    public boolean leadsBack(State state) {
        return state.isThere();
    }

    @Override
    public void restore(String subject, State state) {
        if (!state.isThere()) {
            throw new NotRestored("changelog.problem.elsewhere");
        }
        var present = administration.all().stream()
                .filter(one -> one.code().equals(subject))
                .findAny();
        try {
            if (present.isPresent()) {
                administration.change(wanted(subject, present.get().revision(), state));
            } else {
                administration.add(wanted(subject, 0, state));
            }
        } catch (IntakeException refused) {
            var problem = refused.problem();
            throw new NotRestored(problem.key(), problem.arguments().toArray());
        }
    }

    private static Agreement wanted(String code, int revision, State state) {
        var ends = state.get("ends");
        var maturity = state.get(MATURITY);
        return new Agreement(
                code,
                state.get("number"),
                text(state, "name"),
                text(state, "short"),
                text(state, "parties"),
                text(state, "scopes"),
                LocalDate.parse(state.get("signed")),
                ends.isEmpty() ? null : LocalDate.parse(ends),
                scale(state.get(SCALE).split(" / ")),
                maturity.isEmpty() ? null : Integer.valueOf(maturity),
                Arrays.stream(state.get(INDICATORS).split(" "))
                        .filter(one -> !one.isEmpty())
                        .map(AgreementHistory::shown)
                        .toList(),
                revision);
    }

    private static @Nullable StatusScale scale(String[] parts) {
        return parts.length < 3
                ? null
                : new StatusScale(
                        Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    private static BilingualName text(State state, String name) {
        return new BilingualName(state.get(name + ".id"), state.get(name + ".en"));
    }
}
