package id.sinergi.catalog.ui;

import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.CatalogTransfer;
import id.sinergi.component.ListFiles.Arrival;
import id.sinergi.component.ListFiles.Exchange;
import id.sinergi.language.Texts;
import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** The list that a page shows, as a file. */
record CatalogFiles(CatalogTransfer transfer, Supplier<CatalogList> list) implements Exchange {

    @Override
    public String name() {
        return "katalog-" + list.get().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String lead(Locale locale) {
        return Texts.of("catalog.files.lead", locale);
    }

    @Override
    public void writeCsv(OutputStream out) throws IOException {
        transfer.writeCsv(list.get(), out);
    }

    @Override
    public void writeWorkbook(Locale locale, OutputStream out) throws IOException {
        transfer.writeWorkbook(list.get(), locale, out);
    }

    @Override
    public Arrival read(Path file, Locale locale) {
        try {
            return new Arrival(transfer.read(list.get(), file, locale), "");
        } catch (IntakeException refused) {
            return new Arrival(0, refused.problem().text(locale));
        }
    }
}
