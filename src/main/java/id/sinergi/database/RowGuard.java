package id.sinergi.database;

import org.jspecify.annotations.Nullable;

/** Decides which rows the statements of the present thread may see. Nobody has to ask: connections do so themselves. */
public final class RowGuard {

    /** For tests, which read tables between the steps of the application: what their own thread sees beyond a viewer. */
    private static final ThreadLocal<@Nullable VisibleRows> OTHERWISE = new ThreadLocal<>();

    private volatile @Nullable ViewerRows viewers;

    /** Who knows the viewers; until then every statement sees nothing. */
    public void ask(ViewerRows known) {
        viewers = known;
    }

    static void otherwise(@Nullable VisibleRows rows) {
        OTHERWISE.set(rows);
    }

    @Nullable
    Object viewer() {
        var known = viewers;
        return known == null ? null : known.viewer();
    }

    /** Looking a viewer up may itself ask the database, for tables that no policy protects. */
    VisibleRows rows() {
        var known = viewers;
        var rows = known == null ? VisibleRows.NONE : SystemRows.withoutAny(known::rows);
        var otherwise = OTHERWISE.get();
        return rows.equals(VisibleRows.NONE) && otherwise != null ? otherwise : rows;
    }
}
