package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.assessment.AssessmentText;
import id.sinergi.chart.Caption;
import id.sinergi.chart.Chart;
import id.sinergi.chart.Measure;
import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.chart.Sparkline;
import id.sinergi.chart.ValueFormat;
import id.sinergi.component.BulletBar;
import id.sinergi.component.Glyph;
import id.sinergi.component.KpiTile;
import id.sinergi.component.PageLink;
import id.sinergi.contribution.ContributionAddress;
import id.sinergi.dashboard.Headline;
import id.sinergi.dashboard.HeadlineText;
import id.sinergi.following.FollowButton;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.StatusTones;
import id.sinergi.language.Figures;
import id.sinergi.lens.JudgementText;
import id.sinergi.wording.Defined;
import id.sinergi.wording.FigureText;
import id.sinergi.wording.TimeAxis;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A headline as a tile: value, change, status, bar against the target and a sparkline of its months. */
class HeadlineTile extends Composite<KpiTile> {

    private final Indicator indicator;
    private final int sectors;
    private final OriginQuery origin;
    private final @Nullable Chart course;
    private @Nullable FollowButton follow;
    private boolean behind;

    /**
     * @param sectors number of sectors there are
     */
    HeadlineTile(Indicator indicator, int sectors, OriginQuery origin) {
        this.origin = origin;
        this.indicator = indicator;
        this.sectors = sectors;
        this.course = indicator == Indicator.SEKTOR ? null : new Chart();
        if (course != null) {
            course.setHeight("36px");
        }
    }

    @Override
    protected KpiTile initContent() {
        return new KpiTile(Definitions.button(indicator, this, origin), course);
    }

    void show(Headline headline) {
        behind = headline.assessment().behind();
        getContent().show(content(headline));
        if (course != null) {
            course.setVisible(!headline.course().isEmpty());
            if (!headline.course().isEmpty()) {
                course.show(sparkline(headline));
            }
        }
    }

    private KpiTile.Content content(Headline headline) {
        var figures = Figures.in(getLocale());
        var judgement = headline.judgement();
        var target = judgement.target();
        return new KpiTile.Content(
                getTranslation("indicator." + indicator + ".short"),
                FigureText.of(headline.figure(), getLocale()),
                indicator == Indicator.SEKTOR && !headline.figure().hidden()
                        ? getTranslation("dashboard.of", sectors)
                        : "",
                StatusTones.of(headline.assessment().status()),
                AssessmentText.status(headline.assessment(), getLocale()),
                HeadlineText.change(headline, getLocale()) + until(headline),
                bar(headline),
                JudgementText.achieved(judgement, getLocale()),
                target == null ? "" : getTranslation("dashboard.target", figures.number(target.doubleValue(), 0)));
    }

    /** Against the target; different sectors without one against all there are. */
    private BulletBar bar(Headline headline) {
        var judgement = headline.judgement();
        var figure = headline.figure();
        if (judgement.target() == null && indicator == Indicator.SEKTOR) {
            return new BulletBar(figure.hidden() ? null : figure.numerator() / (double) sectors, null, null);
        }
        var bar = BulletBar.of(
                figure.value().orElse(0),
                judgement.running() ? judgement.toDate().target() : null,
                judgement.target());
        return figure.hidden() ? bar.withoutFigure() : bar;
    }

    /** Makes the tile one that can be chosen. */
    HeadlineTile onChoose(SerializableConsumer<Indicator> listener) {
        getContent()
                .onChoose(
                        getTranslation("lens.select", Defined.measured(indicator, getLocale())),
                        () -> listener.accept(indicator));
        return this;
    }

    /** Leads from those placed to those who wait for it. */
    void lead(PageLink waiting) {
        var text = waiting.getText();
        waiting.setText("");
        waiting.add(Glyph.of(VaadinIcon.HOURGLASS));
        waiting.addClassName("kpi-info");
        waiting.getElement().setAttribute("title", text).setAttribute("aria-label", text);
        getContent().setAside(waiting);
    }

    /** Leads from the change, where there is one, to what contributed to it. */
    void explain(Headline headline, OriginQuery changes) {
        var previous = headline.previous();
        if (previous == null || previous.hidden() || headline.complete().hidden()) {
            return;
        }
        changes.of(indicator).ifPresent(query -> {
            var change = new PageLink(HeadlineText.change(headline, getLocale()), ContributionAddress.PAGE, query);
            change.getElement()
                    .setAttribute(
                            "title", getTranslation("contribution.link.of", Defined.measured(indicator, getLocale())));
            getContent().lead(change, until(headline));
        });
    }

    private String until(Headline headline) {
        return " · " + HeadlineText.until(headline, getLocale());
    }

    /** Offers to follow it. */
    HeadlineTile followed(FollowButton button) {
        getContent().addBeside(button);
        follow = button;
        return this;
    }

    /** Where what it shows can be followed. */
    void offer(Slice slice) {
        if (follow != null) {
            follow.show(slice, indicator);
        }
    }

    void setChosen(boolean chosen) {
        getContent().setChosen(chosen);
    }

    /** Whether what it shows is behind its plan. */
    boolean isBehind() {
        return behind;
    }

    private Sparkline sparkline(Headline headline) {
        var name = getTranslation("indicator." + indicator + ".name");
        var figures = Figures.in(getLocale());
        var months = headline.course();
        return new Sparkline(
                new Caption(
                        name,
                        getTranslation(
                                months.size() == 1 ? "dashboard.course.one" : "dashboard.course",
                                name,
                                figures.number(months.getFirst().value()),
                                figures.number(months.getLast().value()))),
                new Measure(name, getTranslation("dashboard.unit.people"), ValueFormat.INTEGER),
                months.stream()
                        .map(month -> TimeAxis.month(YearMonth.parse(month.key()), getLocale()))
                        .toList(),
                new Series(
                        indicator.name(),
                        name,
                        Role.ACTUAL,
                        months.stream()
                                .map(month -> Point.of(month.key(), month.value()))
                                .toList()));
    }
}
