package id.sinergi.reconciliation;

import id.sinergi.document.TableSection;
import id.sinergi.indicator.Dimension;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.statistics.PublishedContextText;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.SliceNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Comparisons in words and tables, for the page and for files. */
@Component
public class ComparisonDocuments {

    private final PublishedContextText context;
    private final SliceNames names;

    ComparisonDocuments(PublishedContextText context, SliceNames names) {
        this.context = context;
        this.names = names;
    }

    /** What is compared, as of which batch, and how far apart it is. */
    public String lead(Comparison comparison, Locale locale) {
        var listed = comparison.listed();
        var programme = comparison.programme();
        boolean told = listed.isPresent() && programme.isPresent();
        return Texts.of(
                told ? "reconciliation.lead" : "reconciliation.lead.hidden",
                locale,
                number(programme, locale),
                number(listed, locale),
                told ? Figures.in(locale).number(listed.getAsLong() - programme.getAsLong()) : "",
                names.inSentence(comparison.slice(), locale),
                comparison.slice().period().label(locale),
                String.valueOf(comparison.batch()));
    }

    /** The counts side by side, what the difference consists of, and who is on one list alone. */
    public List<TableSection> whole(Comparison comparison, Locale locale) {
        var sections = new ComparisonSections(comparison, context, locale);
        return List.of(
                sections.sides(),
                sections.bridge(),
                new UnmatchedTable(comparison, new ComparedCells(locale), locale).section());
    }

    /** Empty where there is nothing to compare the members' figures with. */
    public Optional<TableSection> regions(Comparison comparison, Locale locale) {
        return Optional.of(comparison.slice().region().isCountry() ? Dimension.PROVINCE : Dimension.REGENCY)
                .filter(level -> isCompared(comparison.regions()))
                .map(level -> members(comparison, locale).of(level));
    }

    public Optional<TableSection> destinations(Comparison comparison, Locale locale) {
        return isCompared(comparison.destinations())
                ? Optional.of(members(comparison, locale).of(Dimension.DESTINATION))
                : Optional.empty();
    }

    private static boolean isCompared(List<Comparison.Member> members) {
        return members.stream().anyMatch(member -> member.listed().isPresent() || member.published() != null);
    }

    private static MembersTable members(Comparison comparison, Locale locale) {
        return new MembersTable(comparison, new ComparedCells(locale), locale);
    }

    private static String number(OptionalLong number, Locale locale) {
        return number.isPresent() ? Figures.in(locale).number(number.getAsLong()) : HiddenText.mark(locale);
    }
}
