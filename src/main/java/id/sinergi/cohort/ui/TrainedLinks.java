package id.sinergi.cohort.ui;

import id.sinergi.cohort.CohortPage;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.origin.FigureLink;
import id.sinergi.origin.OriginAddress;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.subject.Subject;
import java.util.Locale;

/**
 * Leads from the people trained of a cohort to where their number comes from. Of the stages that they reached since there is
 * no such page: its indicators count the events of a period, whoever they happened to.
 */
class TrainedLinks {

    private final OriginAddress origins;
    private final Locale locale;

    TrainedLinks(OriginAddress origins, Locale locale) {
        this.origins = origins;
        this.locale = locale;
    }

    /** Of the cohort that finished in these months. */
    FigureLink of(CohortPage page, PeriodRange finished, long trained) {
        return link(page.slice().withPeriod(finished), trained);
    }

    /** Of all cohorts of a member of the page's dimension. */
    FigureLink of(CohortPage page, String key, long trained) {
        var slice = page.slice();
        return link(
                page.dimension() == Dimension.SEX
                        ? slice.withSex(Sex.valueOf(key))
                        : Subject.of(page.dimension()).of(slice, key),
                trained);
    }

    /** Of all cohorts. */
    FigureLink of(CohortPage page, long trained) {
        return link(page.slice(), trained);
    }

    private FigureLink link(Slice slice, long trained) {
        return new FigureLink(Figures.in(locale).number(trained), origins, slice, Indicator.DILATIH);
    }
}
