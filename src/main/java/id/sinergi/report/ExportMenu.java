package id.sinergi.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offers what a view shows as files. The file is made when it is fetched, with the rights that the viewer has then. */
public final class ExportMenu extends Composite<MenuBar> {

    private final transient ReportService reports;
    private final List<ReportFormat> formats;
    private volatile @Nullable ReportOrder order;

    public ExportMenu(ReportService reports) {
        this(reports, List.of(ReportFormat.values()));
    }

    public ExportMenu(ReportService reports, List<ReportFormat> formats) {
        this.reports = reports;
        this.formats = List.copyOf(formats);
    }

    @Override
    protected MenuBar initContent() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_SMALL);
        var root = bar.addItem(VaadinIcon.DOWNLOAD_ALT.create());
        root.add(getTranslation("report.export"));
        root.setAriaLabel(getTranslation("report.export"));
        for (var format : formats) {
            var link = new Anchor(handler(format), getTranslation("report.format." + format));
            link.setRouterIgnore(true);
            link.addClassName("export-link");
            root.getSubMenu().addItem(link);
        }
        return bar;
    }

    /** Says what the view shows now. */
    public void show(ReportOrder shown) {
        order = shown;
    }

    private DownloadHandler handler(ReportFormat format) {
        return new DownloadHandler() {
            @Override
            public void handleDownloadRequest(DownloadEvent event) throws IOException {
                var wanted = order;
                if (wanted == null) {
                    event.getResponse().setStatus(404);
                    return;
                }
                send(event, reports.file(wanted, format));
            }
        };
    }

    /** Sends a file that no cache may keep. */
    static void send(DownloadEvent event, ReportFile file) throws IOException {
        event.setFileName(file.name());
        event.setContentType(file.mediaType());
        event.setContentLength(file.content().length);
        event.getResponse().setHeader("Cache-Control", "private, no-store");
        try (var out = event.getOutputStream()) {
            out.write(file.content());
        }
    }
}
