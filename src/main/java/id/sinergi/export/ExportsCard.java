package id.sinergi.export;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportOrder;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The viewer's background exports with their progress; asks for news while one of them is under way. */
public final class ExportsCard extends Composite<Section> {

    private static final int POLLING = 2000;

    private final transient ExportService exports;
    private final ZoneId zone;
    private final SerializableSupplier<ReportOrder> order;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private @Nullable Registration polling;
    private List<Export> shown = List.of();

    /**
     * @param order what is being put together, whose filters a list of records takes over
     */
    public ExportsCard(ExportService exports, ZoneId zone, SerializableSupplier<ReportOrder> order) {
        this.order = order;
        this.exports = exports;
        this.zone = zone;
        list.addClassName("briefings");
        none.setText(getTranslation("report.exports.none"));
        none.addClassName("sub");
        getContent().addClassNames("card", "c6");
        var records = new Div();
        records.addClassName("form-actions");
        exports.sources().forEach(source -> {
            records.add(records(source, ReportFormat.XLSX));
            records.add(records(source, ReportFormat.CSV));
            records.add(records(source, ReportFormat.CSV_PLAIN));
        });
        getContent().add(new H2(getTranslation("report.exports")), none, list, records);
    }

    private Button records(RecordSource source, ReportFormat format) {
        var kind = getTranslation("report.rows." + format);
        var button = new Button(source.name(getLocale()) + " (" + kind + ")", click -> {
            exports.request(source, order.get().slice(), getLocale(), format);
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> refresh());
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
        event.getUI().setPollInterval(-1);
    }

    public void refresh() {
        var now = exports.mine();
        getUI().ifPresent(ui -> ui.setPollInterval(now.stream().anyMatch(Export::isOpen) ? POLLING : -1));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        none.setVisible(now.isEmpty());
        list.removeAll();
        now.forEach(export -> list.add(new ListItem(new ExportRow(export, exports, zone, this::refresh))));
    }
}
