package id.sinergi.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.AccessTable;
import id.sinergi.security.UserRole;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Any parameter with any value on any page: a page comes, in the end the heap is what it was. It opens 250
 * addresses on the usual day; {@code -Dsinergi.fuzz.seconds=600} goes on for longer, {@code -Dsinergi.fuzz.seed=…} another way.
 */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.ADMINISTRATOR)
@Tag("undated")
class AddressFuzzTest {

    private static final int ADDRESSES = 250;
    private static final int SECONDS = Integer.getInteger("sinergi.fuzz.seconds", 0);
    private static final long SEED = Long.getLong("sinergi.fuzz.seed", 14L);
    private static final long MOST_GROWTH = 100L << 20;

    /** From the table of rules, which has every route. */
    private static final List<String> PAGES = AccessTable.pages();

    /** Every name that a page asks its address for; a new one has no place here until it is added. */
    private static final List<String> NAMES = List.of(
            "perjanjian",
            "pengajuan",
            "periode",
            "wilayah",
            "sektor",
            "balai",
            "negara",
            "jk",
            "per",
            "batas",
            "ukuran",
            "tampil",
            "menurut",
            "dibanding",
            "dengan",
            "baris",
            "kolom",
            "lapis",
            "nilai",
            "pada",
            "batch",
            "sejak",
            "unggahan",
            "laporan",
            "indeks",
            "kumpulan",
            "jendela",
            "tur",
            "bagian",
            "asal",
            "ke",
            "awal",
            "akhir",
            "cari",
            "detik",
            "hari",
            "hasil",
            "langkah",
            "nomor",
            "tampilan",
            "tindakan",
            "daftar",
            "statistik",
            "rentang",
            "masa",
            "anggota",
            "kasus",
            "sumber",
            "jenis",
            "pelaku",
            "dari",
            "sampai",
            "tahun",
            "dokumen",
            "indikator",
            "laju",
            "sertifikasi",
            "penempatan");

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "1",
            "999999999",
            "99999999999999999999",
            "1E+99999999",
            "NaN",
            "true",
            "ID",
            "35",
            "35.78",
            "77",
            "MAN",
            "MOU-2025",
            "579344",
            "KR",
            "L",
            "P",
            "region",
            "sector",
            "month",
            "quarter",
            "periode-lain",
            "DILATIH",
            "PENEMPATAN",
            "jumlah",
            "persen",
            "0001-01..9999-12",
            "9999-12..9999-12",
            "0000-01..0000-02",
            "2026-13..2026-14",
            "2026-01..2026-09",
            "2026-09..2026-01",
            "2025-10..2026-09",
            "-0001-01..2026-01",
            "+12026-01..2026-02",
            "'; drop table batch; --",
            "<script>alert(1)</script>",
            "{0}",
            "%s",
            "%zz",
            "\u0000",
            "\uD800",
            "🙂",
            "../../etc/passwd",
            "a".repeat(7_000));

    private final Set<String> asked = new TreeSet<>();

    @Autowired
    ApplicationContext context;

    @Test
    void noAddressBreaksAPage() {
        DemoProgramme.in(context);
        for (var page : PAGES) {
            UI.getCurrent().navigate(page, new Asked(Map.of()));
        }
        var random = new Random(SEED);
        long before = heap();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        long slowest = 0;
        var slow = "";
        int opened = 0;
        while (opened < ADDRESSES || System.nanoTime() < end) {
            var page = one(PAGES, random);
            var query = query(random);
            long start = System.nanoTime();
            try {
                UI.getCurrent().navigate(page, new Asked(query));
            } catch (NotFoundError none) {
                continue; // A page that this role does not have.
            }
            sendToTheBrowser();
            long took = System.nanoTime() - start;
            opened++;
            if (took > slowest) {
                slowest = took;
                slow = page + "?" + query;
            }
            assertThat(_find(H1.class))
                    .as("%s?%s", page, query)
                    .noneMatch(title -> title.getText().equals("Permintaan ini gagal"));
        }
        UI.getCurrent().navigate("tentang");
        System.out.printf(
                "%d addresses of seed %d; slowest %d ms: %.300s%n",
                opened, SEED, TimeUnit.NANOSECONDS.toMillis(slowest), slow);

        assertThat(asked).as("names that pages ask for").isNotEmpty().isSubsetOf(NAMES);
        assertThat(heap() - before).isLessThan(MOST_GROWTH);
    }

    /** The parameters of an address, which notice what a page asks them for. */
    private final class Asked extends QueryParameters {

        private static final long serialVersionUID = 1L;

        private Asked(Map<String, List<String>> parameters) {
            super(parameters);
        }

        @Override
        public Map<String, List<String>> getParameters() {
            var all = super.getParameters();
            return new AbstractMap<>() {
                @Override
                public List<String> get(Object name) {
                    asked.add(String.valueOf(name));
                    return all.get(name);
                }

                @Override
                public boolean containsKey(Object name) {
                    asked.add(String.valueOf(name));
                    return all.containsKey(name);
                }

                @Override
                public Set<Entry<String, List<String>>> entrySet() {
                    return all.entrySet();
                }
            };
        }

        @Override
        public List<String> getParameters(String name) {
            asked.add(name);
            return super.getParameters(name);
        }

        @Override
        public Optional<String> getSingleParameter(String name) {
            asked.add(name);
            return super.getSingleParameter(name);
        }
    }

    /** What a page leaves for its browser is taken; here it would pile up. */
    private static void sendToTheBrowser() {
        MockVaadin.clientRoundtrip(false);
        UI.getCurrent().getInternals().getStateTree().collectChanges(change -> {});
    }

    private static Map<String, List<String>> query(Random random) {
        var query = new LinkedHashMap<String, List<String>>();
        for (int names = random.nextInt(5); names >= 0; names--) {
            var values = new ArrayList<String>();
            for (int count = random.nextInt(20) == 0 ? 500 : random.nextInt(3); count >= 0; count--) {
                values.add(one(VALUES.subList(0, values.isEmpty() ? VALUES.size() : VALUES.size() - 1), random));
            }
            query.put(one(NAMES, random), values);
        }
        return query;
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
