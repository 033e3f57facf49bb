package id.sinergi.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.sinergi.chart.Chart;
import id.sinergi.chart.ChartDescription;
import id.sinergi.component.Brand;
import id.sinergi.component.Bullet;
import id.sinergi.component.BulletBar;
import id.sinergi.component.Card;
import id.sinergi.component.CopyLink;
import id.sinergi.component.DefinitionList;
import id.sinergi.component.DefinitionSheet;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FetchLink;
import id.sinergi.component.FilterChip;
import id.sinergi.component.Glyph;
import id.sinergi.component.GridName;
import id.sinergi.component.Hint;
import id.sinergi.component.InfoButton;
import id.sinergi.component.KeyHelp;
import id.sinergi.component.KpiTile;
import id.sinergi.component.LanguageButton;
import id.sinergi.component.ListFiles;
import id.sinergi.component.PageHeader;
import id.sinergi.component.PageLink;
import id.sinergi.component.StatusBadge;
import id.sinergi.component.Tone;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Each piece of {@code component} in each of its states, with invented words and figures. */
final class ComponentSamples {

    private static final Map<Tone, String[]> STATUSES = Map.of(
            Tone.GOOD, new String[] {"Tercapai", "Achieved"},
            Tone.ON_TRACK, new String[] {"Sesuai jalur", "On track"},
            Tone.WARN, new String[] {"Perlu perhatian", "Needs attention"},
            Tone.BAD, new String[] {"Kritis", "Critical"},
            Tone.NONE, new String[] {"Belum ada target", "No target"});

    private final boolean english;
    private final ChartDescription course;

    ComponentSamples(Locale locale) {
        english = "en".equals(locale.getLanguage());
        course = Objects.requireNonNull(new ChartSamples(locale).all().get("sparkline"));
    }

    /** Every sample under a name of its own. */
    Map<String, Div> all() {
        var all = new LinkedHashMap<String, Div>();
        all.put("brand", row(new Brand(false), new LanguageButton(locale -> {})));
        all.put("header-full", row(fullHeader()));
        all.put("header-bare", row(new PageHeader(say("Kepala halaman tanpa tambahan", "A header with nothing else"))));
        all.put("badges", row(statuses(Tone.values())));
        all.put("chips", row(chip(false), chip(true), reset(), new Bullet(new BulletBar(0.7, 0.6, 0.8))));
        all.put("tiles", tiles());
        all.put("notices", row(part("notice", say("Filter tidak dikenal: XX.", "Unknown filter: XX.")), problem()));
        all.put("empty", row(nothingFound(), failed()));
        all.put("definitions", row(definitions(), primary()));
        all.put("definition-list", row(new DefinitionList(terms())));
        all.put("glyphs", row(Glyph.of(VaadinIcon.DOWNLOAD_ALT), Glyph.named("vaadin:users")));
        all.put("card", row(new Card("c6", new Paragraph(say("Isi kartu", "What a card holds")))));
        all.put("links", row(new GridName(say("Balai Diklat Industri Jakarta", "Jakarta centre")), link(), file()));
        all.put("keys", row(new KeyHelp()));
        all.put(
                "hint",
                row(new Hint(
                        "gallery",
                        say("Klik memilih.", "A click chooses."),
                        say("Tutup petunjuk", "Put the hint away"))));
        all.put("loading", row(chartOnItsWay(), new ListFiles(new SampleList(), rows -> {})));
        return all;
    }

    private PageLink link() {
        return new PageLink(say("Ke ringkasan", "To the overview"), "");
    }

    private FetchLink file() {
        var rows = say("kode;orang\n35;12\n", "code;people\n35;12\n");
        return new FetchLink(
                say("Unduh CSV", "Download CSV"),
                "contoh.csv",
                out -> out.write(rows.getBytes(StandardCharsets.UTF_8)));
    }

    private PageHeader fullHeader() {
        var header = new PageHeader(say("Jawa Timur", "East Java"));
        header.setBreadcrumb(
                say("Jalur wilayah", "Path of regions"),
                List.of(new Anchor("galeri", "Indonesia"), new Span(say("Jawa Timur", "East Java"))));
        header.setLead(say(
                "18.412 orang dilatih, 92,3% dari target; 1.204 orang ditempatkan.",
                "18,412 people trained, 92.3% of the target; 1,204 people placed."));
        header.setDemo(say("Data contoh", "Sample data"));
        header.setStamp(
                say("Per 12 Oktober 2026 09.15 WIB", "As of 12 October 2026 09.15 WIB"),
                say("Sumber: BPSDMI, KP2MI", "Source: BPSDMI, KP2MI"));
        header.addAction(new CopyLink(
                say("Salin tautan", "Copy link"), say("Tersalin", "Copied"), say("Tidak tersalin", "Not copied")));
        header.addAction(exports());
        return header;
    }

    private MenuBar exports() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_SMALL);
        var root = bar.addItem(Glyph.of(VaadinIcon.DOWNLOAD_ALT));
        root.add(say("Ekspor", "Export"));
        root.setAriaLabel(say("Ekspor", "Export"));
        root.getSubMenu().addItem("PDF");
        root.getSubMenu().addItem("XLSX");
        return bar;
    }

    private Component[] statuses(Tone... tones) {
        return Arrays.stream(tones)
                .map(tone -> new StatusBadge(tone, status(tone)))
                .toArray(Component[]::new);
    }

    private FilterChip chip(boolean narrows) {
        var chip = new FilterChip(say("Sektor", "Sector"), () -> new Paragraph(say("Isi filter", "What it offers")));
        chip.show(narrows ? say("Manufaktur", "Manufacturing") : say("Semua", "All"), narrows);
        return chip;
    }

    private NativeButton reset() {
        var reset = new NativeButton(say("Atur ulang", "Reset"));
        reset.addClassName("chip-reset");
        return reset;
    }

    private Div tiles() {
        var tiles = new Div();
        tiles.addClassName("grid-12");
        tiles.add(tile(Tone.GOOD, 1.0, 0.83), tile(Tone.ON_TRACK, 0.8, 0.83), tile(Tone.WARN, 0.7, 0.83));
        tiles.add(tile(Tone.BAD, 0.2, 0.83), tile(Tone.NONE, null, null), tile(Tone.NONE, 0.5, null));
        return tiles;
    }

    private KpiTile tile(Tone tone, @Nullable Double actual, @Nullable Double target) {
        var explained = new InfoButton(say("Definisi", "Definition"), () -> sheet().open());
        var tile = new KpiTile(explained, actual == null ? null : new Chart(course));
        tile.show(new KpiTile.Content(
                say("Orang dilatih", "People trained"),
                say("18.412", "18,412"),
                actual == null ? say("dari 12", "of 12") : "",
                tone,
                status(tone),
                say("+8,2% dari Jan–Sep 2025", "+8.2% on Jan–Sep 2025"),
                new BulletBar(actual, target == null ? null : target * 0.8, target),
                target == null ? status(Tone.NONE) : say("92,3% tercapai", "92.3% achieved"),
                target == null ? "" : say("19.950", "19,950")));
        return tile;
    }

    private Div problem() {
        return part("problem", say("Berkas ini tidak dapat dibaca.", "This file cannot be read."));
    }

    private EmptyState nothingFound() {
        return new EmptyState(
                say("Tidak ada data di sini", "No data here"),
                say("Tidak seorang pun dilatih dalam periode ini.", "Nobody was trained in this period."),
                new Anchor("galeri", say("Hapus filter", "Remove the filters")));
    }

    private EmptyState failed() {
        return new EmptyState(
                VaadinIcon.WARNING,
                say("Halaman ini sedang tidak dapat ditampilkan", "This page cannot be shown now"),
                say("Kesalahan sudah dicatat.", "The error has been logged."),
                primary());
    }

    private NativeButton definitions() {
        return plain(say("Buka definisi", "Open the definition"), () -> sheet().open());
    }

    private DefinitionSheet sheet() {
        return new DefinitionSheet(say("Orang dilatih", "People trained"), terms(), say("Tutup", "Close"));
    }

    private Map<String, String> terms() {
        var terms = new LinkedHashMap<String, String>();
        terms.put(
                say("Konsep", "Concept"), say("Orang yang menyelesaikan pelatihan", "People who completed a training"));
        terms.put(say("Satuan", "Unit"), say("Orang", "Person"));
        return terms;
    }

    private Anchor primary() {
        var link = new Anchor("galeri", say("Ke ringkasan", "To the overview"));
        link.addClassNames("plain", "primary");
        return link;
    }

    /** What stands where a chart will be, for as long as its module is on the way. */
    private static Div chartOnItsWay() {
        var place = new Div();
        place.addClassNames("card", "chart-loading");
        return place;
    }

    private static NativeButton plain(String text, Runnable action) {
        var button = new NativeButton(text, click -> action.run());
        button.addClassName("plain");
        return button;
    }

    private static Div part(String className, String text) {
        var part = new Div(text);
        part.addClassName(className);
        return part;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("actions");
        return row;
    }

    private String status(Tone tone) {
        var words = Objects.requireNonNull(STATUSES.get(tone));
        return say(words[0], words[1]);
    }

    private String say(String indonesian, String englishText) {
        return english ? englishText : indonesian;
    }
}
