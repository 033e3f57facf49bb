package id.sinergi.bench;

import id.sinergi.bench.EventSql.Events;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Measure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The analytical limit: DuckDB reads the ministries' files itself, derives who counts when by rules written again, and
 * answers over a column store of events. Shares no code and no table with the product.
 */
final class DuckDb implements AutoCloseable {

    private static final String JOURNEY = ", region, centre, sector, sex, null::varchar as destination";

    /** What happened to each person, and what it counts in. */
    private static final List<Events> KINDS = List.of(
            new Events(
                    "started as day" + JOURNEY,
                    """
                    (select * from training
                     qualify row_number() over (partition by person order by started, id) = 1)
                    left join dropped d using (person)""",
                    Map.of(Measure.ENROLLED, "1", Measure.DROPPED_OUT, "d.person is not null")),
            new Events(
                    "b.ended" + JOURNEY,
                    "base b left join tested t using (person) left join placed p using (person)",
                    Map.of(
                            Measure.TRAINED, "1",
                            Measure.WOMEN_TRAINED, "sex = 'P'",
                            Measure.COHORT_ASSESSED, "t.assessed is not null",
                            Measure.COHORT_CERTIFIED, "t.certified is not null",
                            Measure.COHORT_PLACED, "p.placed is not null")),
            new Events("t.assessed" + JOURNEY, "tested t join base using (person)", Map.of(Measure.ASSESSED, "1")),
            new Events(
                    "t.certified" + JOURNEY,
                    "tested t join base using (person) where t.certified is not null",
                    Map.of(Measure.CERTIFIED, "1")),
            new Events("c.issued" + JOURNEY, """
                    certification c join base b using (person)
                    where c.competent and c.issued is not null and c.tested >= b.started""", Map.of(Measure.CERTIFICATES, "1")),
            new Events(
                    "p.placed, region, centre, sector, sex, p.destination",
                    "placed p join base b using (person)",
                    Map.of(Measure.PLACED, "1")));

    private static final String[] PREPARE = {
        """
        create table training as
        select id_kegiatan as id, id_peserta as person, jenis_kelamin as sex, kode_wilayah as region,
               kode_balai as centre, kode_sektor as sector, mulai as started, selesai as ended, status
        from read_csv('%1$s/pelatihan.csv', header = true, all_varchar = false,
             types = {'id_peserta': 'VARCHAR', 'kode_wilayah': 'VARCHAR', 'kode_balai': 'VARCHAR',
                      'kode_kbli': 'VARCHAR', 'mulai': 'DATE', 'selesai': 'DATE'})
        """,
        """
        create table certification as
        select id_peserta as person, tanggal_uji as tested, hasil = 'K' as competent, tanggal_terbit as issued
        from read_csv('%1$s/sertifikasi.csv', header = true,
             types = {'id_peserta': 'VARCHAR', 'tanggal_uji': 'DATE', 'tanggal_terbit': 'DATE'})
        """,
        """
        create table placement as
        select id_penempatan as id, id_peserta as person, tanggal as placed, negara as destination
        from read_csv('%1$s/penempatan.csv', header = true,
             types = {'id_peserta': 'VARCHAR', 'tanggal': 'DATE', 'negara': 'VARCHAR'})
        where jenis = 'baru'
        """,
        """
        create table base as
        select * from training where status = 'selesai'
        qualify row_number() over (partition by person order by ended, id) = 1
        """,
        """
        create table dropped as
        select person from training where person not in (select person from base)
        qualify row_number() over (partition by person order by started desc, id desc) = 1 and status = 'berhenti'
        """,
        """
        create table tested as
        select c.person, min(tested) as assessed, min(issued) filter (competent) as certified
        from certification c join base b on c.person = b.person and c.tested >= b.started group by c.person
        """,
        """
        create table placed as
        select p.person, p.placed, p.destination from placement p join base b
          on p.person = b.person and p.placed >= b.ended
        qualify row_number() over (partition by p.person order by p.placed, p.id) = 1
        """,
        "create table event as " + EventSql.union("tinyint", KINDS),
        "drop table training",
        "drop table certification",
        "drop table placement",
        "drop table base",
        "drop table dropped",
        "drop table tested",
        "drop table placed"
    };

    private final Connection connection;

    /** @param scratch a directory for its database and for what does not fit its memory */
    DuckDb(Path files, Path scratch) {
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:" + scratch.resolve("bench.duckdb"));
            run("set memory_limit = '2GB'");
            run("set threads = " + Runtime.getRuntime().availableProcessors());
            run("set preserve_insertion_order = false");
            for (var sql : PREPARE) {
                run(sql.replace("%1$s", files.toString()));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    SortedMap<String, Counts> answer(Question question) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(EventSql.of(question, "event"))) {
            var answer = new TreeMap<String, Counts>();
            while (rows.next()) {
                answer.put(EventSql.key(rows, question), EventSql.counts(rows));
            }
            answer.values().removeIf(Counts.ZERO::equals);
            return answer;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
