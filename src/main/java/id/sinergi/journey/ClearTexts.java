package id.sinergi.journey;

import id.sinergi.person.Masking;
import id.sinergi.person.PersonKeys;
import id.sinergi.person.PersonMark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Rewrites the texts that an earlier version kept as they came: numbers of certificates become their hashes, numbers and
 * names of people in other columns are masked. A source's key that is masked stays a key, by a hash behind the mask.
 */
@Component
class ClearTexts {

    private static final int ROWS_AT_ONCE = 2_000;

    /** Enough digits for a number of a person, or a word that stands before a name. */
    private static final String SUSPICIOUS = "~* '([0-9].*){7}|bin(ti)? |a[.]? ?n[.]|a/n|atas nama|sdr|saudar'";

    private static final String HASH = "!~ '^[0-9a-f]{32}$'";

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;

    ClearTexts(DataSource database, PersonKeys keys) {
        this.jdbc = new JdbcTemplate(database);
        this.keys = keys;
        jdbc.setFetchSize(ROWS_AT_ONCE);
    }

    /**
     * Rewrites the numbers of certificates; the caller holds the transaction.
     *
     * @return how many
     */
    int hashCertificates() {
        return rewrite("certification", "certificate_no", HASH, keys::ofCertificate)
                + rewrite("staged_certification", "certificate_no", HASH, keys::ofCertificate);
    }

    /**
     * Masks people in all other texts; the caller holds the transaction.
     *
     * @return in how many texts there were some
     */
    int maskPeople() {
        int masked = 0;
        for (var staged : List.of("", "staged_")) {
            masked += mask(staged + "training", "training_group")
                    + mask(staged + "certification", "lsp")
                    + mask(staged + "certification", "scheme")
                    + mask(staged + "placement", "job");
            for (var table : List.of("training", "certification", "placement")) {
                masked += rewrite(staged + table, "source_id", SUSPICIOUS, this::maskedKey);
            }
        }
        return masked + mask("journey", "training_group");
    }

    private int mask(String table, String column) {
        return rewrite(table, column, SUSPICIOUS, ClearTexts::masked);
    }

    private static String masked(String text) {
        var mark = PersonMark.in(text);
        return mark == null ? text : mark == PersonMark.NAME ? Masking.HIDDEN : Masking.shown(text);
    }

    private String maskedKey(String key) {
        return PersonMark.in(key) == null ? key : Masking.HIDDEN + "-" + keys.ofCertificate(key);
    }

    private int rewrite(String table, String column, String condition, UnaryOperator<String> as) {
        var update = "update %1$s set %2$s = ? where ctid = cast(? as tid)".formatted(table, column);
        var changed = new ArrayList<Object[]>();
        int[] rewritten = {0};
        jdbc.query(
                "select cast(ctid as text), %2$s from %1$s where %2$s %3$s".formatted(table, column, condition),
                row -> {
                    var text = row.getString(2);
                    var other = as.apply(text);
                    if (!other.equals(text)) {
                        rewritten[0]++;
                        changed.add(new Object[] {other, row.getString(1)});
                    }
                    if (changed.size() >= ROWS_AT_ONCE) {
                        jdbc.batchUpdate(update, changed);
                        changed.clear();
                    }
                });
        jdbc.batchUpdate(update, changed);
        return rewritten[0];
    }
}
