package id.sinergi.bench;

import id.sinergi.indicator.Counts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The analytical limit: DuckDB reads the ministries' files itself, derives who counts when by rules written anew, and
 * answers over a column store of events. Shares no code and no table with the product.
 */
final class DuckDb implements AutoCloseable {

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
        """
        create table event as
        select started as day, region, centre, sector, sex, null::varchar as destination, 1::tinyint as enrolled,
               0::tinyint as trained, 0::tinyint as assessed, 0::tinyint as certified, 0::tinyint as certificates,
               0::tinyint as placed, 0::tinyint as cohort_assessed, 0::tinyint as cohort_certified,
               0::tinyint as cohort_placed, 0::tinyint as cohort_placed_12
        from (select * from training
              qualify row_number() over (partition by person order by started, id) = 1)
        union all
        select b.ended, region, centre, sector, sex, null, 0, 1, 0, 0, 0, 0,
               (t.assessed is not null)::tinyint, (t.certified is not null)::tinyint, (p.placed is not null)::tinyint,
               coalesce(p.placed <= b.ended + interval 12 months, false)::tinyint
        from base b left join tested t using (person) left join placed p using (person)
        union all
        select t.assessed, region, centre, sector, sex, null, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0
        from tested t join base using (person)
        union all
        select t.certified, region, centre, sector, sex, null, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
        from tested t join base using (person) where t.certified is not null
        union all
        select c.issued, region, centre, sector, sex, null, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0
        from certification c join base b using (person)
        where c.competent and c.issued is not null and c.tested >= b.started
        union all
        select p.placed, region, centre, sector, sex, p.destination, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0
        from placed p join base using (person)
        """,
        "drop table training",
        "drop table certification",
        "drop table placement",
        "drop table base",
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
