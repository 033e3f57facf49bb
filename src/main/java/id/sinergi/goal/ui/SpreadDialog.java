package id.sinergi.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.goal.GoalIndicator;
import id.sinergi.goal.Sheet;
import id.sinergi.goal.SheetCell;
import id.sinergi.goal.SheetPage;
import id.sinergi.goal.SheetShares;
import id.sinergi.goal.SheetSpread;
import id.sinergi.goal.SpreadRule;
import id.sinergi.indicator.Indicator;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Asks what of a sheet is spread, over what and by which shares, and does it. */
class SpreadDialog extends Dialog {

    /** Over what: the regions below the first row, or the quarters of the year. */
    enum Over {
        REGIONS,
        QUARTERS
    }

    private static final int ALL_ROWS = -1;

    private final transient SheetPage page;
    private final transient SheetSpread spread;
    private final transient SheetParts parts;
    private final SerializableConsumer<Map<SheetCell, BigDecimal>> onSpread;
    private final RadioButtonGroup<Over> over = new RadioButtonGroup<>();
    private final Select<Integer> row = new Select<>();
    private final RadioButtonGroup<SpreadRule> rule = new RadioButtonGroup<>();
    private final Select<Indicator> figure = new Select<>();
    private final Paragraph problem = new Paragraph();

    SpreadDialog(
            SheetPage page,
            Sheet sheet,
            boolean cumulative,
            SheetParts parts,
            SerializableConsumer<Map<SheetCell, BigDecimal>> onSpread) {
        this.page = page;
        this.spread = new SheetSpread(sheet, cumulative);
        this.parts = parts;
        this.onSpread = onSpread;
        setHeaderTitle(getTranslation("goal.spread"));
        setWidth("min(100vw - 2rem, 34rem)");
        configureOver();
        configureRule();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var help = new Paragraph(getTranslation("goal.spread.help"));
        help.addClassName("sub");
        add(over, row, rule, figure, help, problem);
        over.setValue(page.isHeaded() ? Over.REGIONS : Over.QUARTERS);
        var run = new Button(getTranslation("goal.spread.run"), click -> run());
        run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("catalog.cancel"), click -> close()), run);
        show();
    }

    private void configureOver() {
        over.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        over.setLabel(getTranslation("goal.spread.over"));
        over.setItems(Over.values());
        over.setItemLabelGenerator(this::named);
        over.setVisible(page.isHeaded());
        over.addValueChangeListener(change -> show());
        row.setLabel(getTranslation("goal.spread.row"));
        row.setItems(IntStream.range(ALL_ROWS, page.rows().size()).boxed().toList());
        row.setItemLabelGenerator(one -> one == ALL_ROWS
                ? getTranslation("goal.spread.row.all")
                : parts.words().region(page.rows().get(one), getLocale()));
        row.setValue(ALL_ROWS);
        row.setWidthFull();
    }

    private String named(Over one) {
        var head = page.rows().getFirst();
        return getTranslation(
                "goal.spread.over." + one,
                parts.words().region(head, getLocale()),
                getTranslation("goal.below." + head.level()));
    }

    private void configureRule() {
        var last = String.valueOf(page.question().year() - 1);
        rule.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        rule.setLabel(getTranslation("goal.spread.rule"));
        rule.setItemLabelGenerator(one -> getTranslation("goal.spread.rule." + one, last));
        rule.addValueChangeListener(change -> show());
        figure.setLabel(getTranslation("goal.sheet.indicator"));
        figure.setItems(SheetShares.figures());
        figure.setItemLabelGenerator(one -> new GoalIndicator(one.name()).name(getLocale()));
        figure.setValue(page.question()
                .indicator()
                .counted()
                .filter(SheetShares.figures()::contains)
                .orElse(SheetShares.figures().getFirst()));
        figure.setWidthFull();
    }

    private void show() {
        boolean quarters = over.getValue() != Over.REGIONS;
        row.setVisible(quarters);
        var rules = List.of(SpreadRule.values()).stream()
                .filter(one -> one != SpreadRule.POPULATION || (!quarters && isOfProvinces()))
                .toList();
        if (!rules.equals(rule.getListDataView().getItems().toList())) {
            rule.setItems(rules);
            rule.setValue(SpreadRule.EQUAL);
        }
        figure.setVisible(rule.getValue() == SpreadRule.LAST_FIGURE);
        problem.setVisible(false);
    }

    /** Of how many people live in regencies nothing is known. */
    private boolean isOfProvinces() {
        return page.rows().getFirst().isCountry();
    }

    private void run() {
        var shares = shares();
        var cells = shares.map(this::cells).orElseGet(HashMap::new);
        if (cells.isEmpty()) {
            problem.setText(
                    getTranslation(shares.isEmpty() ? "goal.spread.problem.shares" : "goal.spread.problem.empty"));
            problem.setVisible(true);
            return;
        }
        close();
        onSpread.accept(cells);
    }

    private Optional<List<BigDecimal>> shares() {
        return over.getValue() == Over.REGIONS
                ? parts.shares().ofRegions(rule.getValue(), figure.getValue(), page)
                : parts.shares().ofQuarters(rule.getValue(), figure.getValue(), page);
    }

    private Map<SheetCell, BigDecimal> cells(List<BigDecimal> shares) {
        if (over.getValue() == Over.REGIONS) {
            return spread.down(shares);
        }
        if (row.getValue() != ALL_ROWS) {
            return spread.across(List.of(row.getValue()), shares);
        }
        int first = page.isHeaded() ? 1 : 0;
        var cells = new HashMap<>(
                spread.across(IntStream.range(first, page.rows().size()).boxed().toList(), shares));
        if (page.isHeaded()) {
            cells.putAll(spread.across(List.of(0), shares));
        }
        return cells;
    }
}
