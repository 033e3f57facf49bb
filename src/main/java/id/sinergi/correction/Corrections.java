package id.sinergi.correction;

import id.sinergi.database.SystemRows;
import id.sinergi.person.Masking;
import id.sinergi.row.FileKind;
import id.sinergi.source.Rejection;
import id.sinergi.source.RowSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rejected rows of each file, from its reading until they are fixed or dismissed. Callers know whose they are. */
@Component
public class Corrections {

    private static final int AT_ONCE = 500;
    private static final int MOST_CHARACTERS = 20_000_000;

    private final RejectedRowStore store;

    Corrections(RejectedRowStore store) {
        this.store = store;
    }

    /**
     * Reads a file a second time and keeps some of its rows, in the transaction of the caller.
     *
     * @param keyPlace where the row's own key is, none if the file has none
     * @param nameless numbers of rows whose key holds a person, so that it is not kept apart
     * @param wanted numbers of the rows
     * @param all whether these are all that were rejected
     */
    public void keep(
            int upload,
            int sender,
            FileKind kind,
            RowSource file,
            @Nullable Integer keyPlace,
            Set<Integer> nameless,
            Set<Integer> wanted,
            boolean all) {
        store.open(upload, sender, kind.name(), file.headings());
        int kept = keep(upload, file, wanted, row -> nameless.contains(row.number()) ? null : key(kind, row, keyPlace));
        if (!all || kept < wanted.size()) {
            store.incomplete(upload);
        }
    }

    /** @return how many are kept */
    private int keep(int upload, RowSource file, Set<Integer> wanted, RowKey keys) {
        var rows = new ArrayList<KeptRow>();
        long characters = 0;
        int kept = 0;
        for (var row = file.next(); row != null && characters <= MOST_CHARACTERS; row = file.next()) {
            if (wanted.contains(row.number())) {
                rows.add(KeptRow.of(row));
                characters += rows.getLast().written().length();
                kept++;
            }
            if (rows.size() == AT_ONCE) {
                store.add(upload, rows, keys);
                rows.clear();
            }
            if (kept == wanted.size()) {
                break;
            }
        }
        store.add(upload, rows, keys);
        return kept;
    }

    private static @Nullable String key(FileKind kind, KeptRow row, @Nullable Integer place) {
        if (kind.records().isEmpty() || place == null || place >= row.values().size()) {
            return null;
        }
        var key = row.values().get(place).strip();
        return key.isEmpty() || !Masking.shown(key).equals(key) ? null : key;
    }

    /** Before the staged rows of an upload become records: what it brings needs no fixing any more. */
    public void fixed(int upload, int sender, FileKind kind) {
        if (kind.records().isPresent()) {
            SystemRows.run(() -> store.fixed(upload, sender, kind.name(), kind.stagedTable()));
        }
    }

    /** Those with rows that are neither fixed nor dismissed, the newest first. */
    public List<KeptFile> open() {
        return store.files();
    }

    public void dismiss(int upload) {
        store.remove(upload);
    }

    /** The rows with what is wrong with each, to be written as a file. */
    public RejectedFile file(int upload, List<Rejection> rejections) {
        return new RejectedFile(store.rows(upload), rejections);
    }
}
