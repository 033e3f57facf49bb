package id.sinergi.statistics.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.statistics.PublishedDimension;
import id.sinergi.statistics.Span;
import id.sinergi.statistics.SpanKind;
import id.sinergi.statistics.StatisticsChoice;
import id.sinergi.statistics.StatisticsNames;
import id.sinergi.statistics.StatisticsPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which published figures are looked at: of what, by what, over which spans, in which span, of which member. */
class StatisticsChoiceBar extends Composite<Div> {

    private final transient StatisticsNames names;
    private final SerializableConsumer<StatisticsChoice> onChange;
    private final Select<String> indicator;
    private final Select<PublishedDimension> dimension;
    private final Select<SpanKind> kind;
    private final Select<Span> span;
    private final Select<String> member;
    private StatisticsChoice present = StatisticsChoice.USUAL;

    StatisticsChoiceBar(StatisticsNames names, SerializableConsumer<StatisticsChoice> onChange) {
        this.names = names;
        this.onChange = onChange;
        indicator = select("indicator", StatisticsChoice::withIndicator);
        dimension = select("dimension", StatisticsChoice::withDimension);
        kind = select("kind", StatisticsChoice::withKind);
        span = select("span", StatisticsChoice::withSpan);
        member = select("member", StatisticsChoice::withMember);
        indicator.addClassName("wide");
        getContent().addClassNames("filters", "choices");
        getContent().add(indicator, dimension, kind, span, member);
    }

    private <T> Select<T> select(String name, SerializableBiFunction<StatisticsChoice, T, StatisticsChoice> change) {
        var select = new Select<T>();
        select.setLabel(getTranslation("statistics.choice." + name));
        select.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onChange.accept(change.apply(present, event.getValue()));
            }
        });
        return select;
    }

    void show(StatisticsPage page) {
        present = page.choice();
        var by = Objects.requireNonNull(present.dimension());
        indicator.setItemLabelGenerator(code -> names.indicator(code, getLocale()));
        dimension.setItemLabelGenerator(one -> names.dimension(one, getLocale()));
        kind.setItemLabelGenerator(one -> getTranslation("statistics.kind." + one));
        span.setItemLabelGenerator(one -> one.label(getLocale()));
        fill(indicator, page.indicators(), present.indicator());
        fill(dimension, page.dimensions(), by);
        fill(kind, page.kinds(), Objects.requireNonNull(present.kind()));
        span.setVisible(page.isBrokenDown());
        member.setVisible(page.isBrokenDown());
        if (page.isBrokenDown()) {
            showTable(page, by, Objects.requireNonNull(present.span()));
        }
    }

    private void showTable(StatisticsPage page, PublishedDimension by, Span of) {
        member.setItemLabelGenerator(code -> code.isEmpty()
                ? getTranslation("statistics.choice.member.none")
                : names.member(by, code, of, getLocale()));
        fill(span, page.spans(), of);
        var members = new ArrayList<>(List.of(""));
        members.addAll(page.memberCodes());
        if (!members.contains(present.member())) {
            members.add(present.member());
        }
        fill(member, members, present.member());
    }

    /** A choice among one is none. */
    private static <T> void fill(Select<T> select, List<T> items, T chosen) {
        select.setItems(items);
        select.setValue(chosen);
        select.setReadOnly(items.size() < 2);
    }
}
