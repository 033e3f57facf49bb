package id.sinergi.reconciliation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.Command;
import id.sinergi.dispute.Dispute;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.reconciliation.Cases;
import id.sinergi.report.ReportService;
import id.sinergi.report.TableCard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The parts of the page of reconciliation that are about cases. */
@Component
class CaseParts {

    private final CaseContext context;
    private final ReportService reports;

    CaseParts(CaseContext context, ReportService reports) {
        this.context = context;
        this.reports = reports;
    }

    /** Cases, as a table of as many rows. */
    record Listed(List<Dispute> disputes, TableSection section, Locale locale) {}

    Listed section(List<Dispute> disputes, Locale locale) {
        return new Listed(disputes, context.texts().section(disputes, locale), locale);
    }

    /** Empty for what is no number, and for cases that the viewer may not see. */
    Optional<Dispute> find(String number) {
        return number.matches("\\d{1,9}") ? context.disputes().find(Integer.parseInt(number)) : Optional.empty();
    }

    CaseCard card(Dispute dispute, Command changed) {
        return new CaseCard(context, dispute, changed);
    }

    /** @param opened is told the slice and the number of a case that was opened here */
    Div cards(Listed listed, Slice slice, SerializableBiConsumer<Slice, Integer> opened) {
        var cards = new Div();
        cards.addClassName("c12");
        if (!listed.disputes().isEmpty()) {
            cards.add(new TableCard(
                    listed.section(),
                    reports.table(listed.section(), listed.locale()),
                    row -> address(listed.disputes().get(row))));
        }
        if (context.mayEdit(slice)) {
            var open = new Button(
                    Texts.of("reconciliation.case.open", listed.locale()),
                    click -> new OpenCaseDialog(context, slice, number -> opened.accept(Cases.about(slice), number))
                            .open());
            open.getStyle().setMarginTop("var(--s2)");
            cards.add(open);
        }
        cards.setVisible(cards.getComponentCount() > 0);
        return cards;
    }

    private String address(Dispute dispute) {
        return ReconciliationParts.PAGE + "?" + new QueryParameters(context.address(dispute)).getQueryString();
    }

    Map<String, List<String>> address(Slice slice, int number) {
        return context.address(slice, number);
    }
}
