package id.sinergi.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.sinergi.component.Glyph;
import id.sinergi.document.ReportDocument;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offers what a view shows as files. The file is made when it is fetched, with the rights that the viewer has then. */
public final class ExportMenu extends Composite<MenuBar> {

    private final transient ReportService reports;
    private final List<ReportFormat> formats;
    private final String label;
    private volatile @Nullable ReportOrder order;
    private volatile @Nullable ReportDocument document;

    public ExportMenu(ReportService reports) {
        this(reports, List.of(ReportFormat.values()));
    }

    public ExportMenu(ReportService reports, List<ReportFormat> formats) {
        this(reports, formats, "");
    }

    /** @param label what it exports, where that is not the page; empty where it is */
    public ExportMenu(ReportService reports, List<ReportFormat> formats, String label) {
        this.reports = reports;
        this.formats = List.copyOf(formats);
        this.label = label;
    }

    @Override
    protected MenuBar initContent() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_SMALL);
        var root = bar.addItem(Glyph.of(VaadinIcon.DOWNLOAD_ALT));
        var name = label.isEmpty() ? getTranslation("report.export") : label;
        root.add(name);
        root.setAriaLabel(name);
        root.getElement().setAttribute("data-command", name);
        for (var format : formats) {
            var link = new FileLink(getTranslation("report.format." + format), () -> make(format));
            link.addClassName("export-link");
            // The item itself is walked to by keys; the browser passes what it is told on to its link.
            link.getElement().setAttribute("tabindex", "-1");
            root.getSubMenu().addItem(link);
        }
        return bar;
    }

    /** Says what the view shows now. */
    public void show(ReportOrder shown) {
        order = shown;
        document = null;
    }

    /** Gives what the view has drawn for its viewer. */
    public void show(ReportDocument drawn) {
        document = drawn;
        order = null;
    }

    private @Nullable ReportFile make(ReportFormat format) throws IOException {
        var drawn = document;
        if (drawn != null) {
            return reports.file(drawn, format);
        }
        var wanted = order;
        return wanted == null ? null : reports.file(wanted, format);
    }
}
