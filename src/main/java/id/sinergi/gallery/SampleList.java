package id.sinergi.gallery;

import id.sinergi.component.ListFiles.Arrival;
import id.sinergi.component.ListFiles.Exchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** A list of one entry, which takes nothing. */
class SampleList implements Exchange {

    @Override
    public String name() {
        return "contoh";
    }

    @Override
    public String lead(Locale locale) {
        return "en".equals(locale.getLanguage()) ? "A list as a file." : "Daftar sebagai berkas.";
    }

    @Override
    public void writeCsv(OutputStream out) throws IOException {
        out.write("kode;nama\n35;Jawa Timur\n".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeWorkbook(Locale locale, OutputStream out) throws IOException {
        writeCsv(out);
    }

    @Override
    public Arrival read(Path file, Locale locale) {
        return new Arrival(0, lead(locale));
    }
}
