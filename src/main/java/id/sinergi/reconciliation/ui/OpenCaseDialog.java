package id.sinergi.reconciliation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.dispute.Against;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.reconciliation.Cases;
import id.sinergi.wording.Defined;
import java.time.LocalDate;
import java.util.OptionalLong;

/** Opens a case about the page's slice: which figure, what it is held against, and who sees to it until when. */
class OpenCaseDialog extends Composite<Dialog> {

    /** Days that a case is given unless another day is named. */
    private static final int DAYS = 30;

    private final transient CaseContext context;
    private final transient Slice slice;
    private final Select<Indicator> indicator = new Select<>();
    private final Select<Against> against = new Select<>();
    private final IntegerField stated = new IntegerField();
    private final Paragraph numbers = new Paragraph();
    private final TermsForm form;

    /** @param opened is told the number of the case */
    OpenCaseDialog(CaseContext context, Slice slice, SerializableConsumer<Integer> opened) {
        this.context = context;
        this.slice = slice;
        form = new TermsForm(context.users().responsibleFor(slice.region(), slice.agreement()));
        form.propose(
                context.viewer().find().orElseThrow().username(),
                LocalDate.now(context.clock()).plusDays(DAYS));
        configure();
        var save = new Button(getTranslation("reconciliation.case.open"), click -> open(opened));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(indicator, against, stated, numbers);
        fields.addClassName("filter-panel");
        getContent().setHeaderTitle(getTranslation("reconciliation.case.open"));
        getContent().add(fields, form);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("saved.cancel"),
                                click -> getContent().close()),
                        save);
    }

    private void configure() {
        indicator.setLabel(getTranslation("reconciliation.case.indicator"));
        indicator.setItems(Cases.INDICATORS);
        indicator.setItemLabelGenerator(one -> Defined.measured(one, getLocale()));
        against.setLabel(getTranslation("reconciliation.case.against"));
        against.setItemLabelGenerator(one -> getTranslation("reconciliation.against." + one));
        stated.setLabel(getTranslation("reconciliation.case.stated"));
        stated.setMin(0);
        indicator.addValueChangeListener(change -> offer());
        against.addValueChangeListener(change -> show());
        indicator.setValue(Cases.INDICATORS.getFirst());
    }

    private void offer() {
        var possible = context.cases().against(slice, indicator.getValue());
        against.setItems(possible);
        against.setValue(possible.getFirst());
    }

    /** Both numbers as they will be kept. */
    private void show() {
        var chosen = against.getValue();
        stated.setVisible(chosen == Against.STATED);
        var theirs =
                chosen == null ? OptionalLong.empty() : context.cases().theirs(slice, indicator.getValue(), chosen);
        var figures = Figures.in(getLocale());
        numbers.setText(getTranslation(
                theirs.isPresent() ? "reconciliation.case.numbers" : "reconciliation.case.number.ours",
                figures.number(context.cases().ours(slice, indicator.getValue()).orElse(0)),
                figures.number(theirs.orElse(0))));
    }

    private void open(SerializableConsumer<Integer> opened) {
        boolean needed = against.getValue() == Against.STATED;
        var number = stated.getValue();
        boolean missing = needed && (number == null || number < 0);
        stated.setInvalid(missing);
        stated.setErrorMessage(getTranslation("reconciliation.case.stated.missing"));
        form.terms().filter(terms -> !missing).ifPresent(terms -> {
            int opening = context.cases()
                    .open(
                            slice,
                            indicator.getValue(),
                            against.getValue(),
                            needed && number != null ? Long.valueOf(number) : null,
                            terms);
            getContent().close();
            opened.accept(opening);
        });
    }

    void open() {
        getContent().open();
    }
}
