package id.sinergi.filter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.language.Dates;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A period by one press for triwulan, semester and year, or by its first and last month. */
class PeriodChoice extends Composite<Div> {

    private final PeriodRange present;
    private final List<Integer> years;
    private final SerializableConsumer<PeriodRange> onChange;
    private final Div presets = FilterFields.row();

    PeriodChoice(PeriodRange present, List<Integer> years, SerializableConsumer<PeriodRange> onChange) {
        this.present = present;
        this.years = years;
        this.onChange = onChange;
        var year = new Select<Integer>();
        year.setLabel(getTranslation("dashboard.period.year"));
        year.setItems(years);
        year.addValueChangeListener(chosen -> offer(chosen.getValue()));
        year.setValue(years.contains(present.to().getYear()) ? present.to().getYear() : years.getFirst());
        getContent().addClassName("filter-panel");
        getContent().add(year, presets, months());
    }

    private void offer(int year) {
        var dates = Dates.in(getLocale());
        presets.removeAll();
        IntStream.rangeClosed(1, 4)
                .forEach(quarter -> preset(dates.shortQuarter(year, quarter), PeriodRange.quarter(year, quarter)));
        IntStream.rangeClosed(1, 2)
                .forEach(half -> preset(dates.semester(year, half), PeriodRange.semester(year, half)));
        preset(String.valueOf(year), PeriodRange.year(year));
    }

    private void preset(String text, PeriodRange period) {
        var button = new NativeButton(text, click -> onChange.accept(period));
        button.addClassName("plain");
        button.getElement().setAttribute("aria-pressed", String.valueOf(period.equals(present)));
        presets.add(button);
    }

    private Div months() {
        var from = month("dashboard.period.from", present.from());
        var to = month("dashboard.period.to", present.to());
        var apply = new NativeButton(getTranslation("dashboard.filter.apply"), click -> {
            var first = from.getValue();
            var last = to.getValue();
            onChange.accept(first.isAfter(last) ? new PeriodRange(last, first) : new PeriodRange(first, last));
        });
        apply.addClassNames("plain", "primary");
        return FilterFields.row(from, to, apply);
    }

    private Select<YearMonth> month(String label, YearMonth value) {
        var dates = Dates.in(getLocale());
        var select = new Select<YearMonth>();
        select.setLabel(getTranslation(label));
        select.setItems(Stream.concat(
                        years.stream().sorted().flatMap(year -> PeriodRange.year(year).months().stream()),
                        Stream.of(value))
                .distinct()
                .toList());
        select.setItemLabelGenerator(dates::shortMonth);
        select.setValue(value);
        select.setWidth("130px");
        return select;
    }
}
