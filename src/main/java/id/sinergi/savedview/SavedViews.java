package id.sinergi.savedview;

import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps views of the present viewer under names. Sharing one shares its address alone: whoever opens it sees the figures
 * of their own regions.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class SavedViews {

    /** The longest name. */
    public static final int LONGEST_NAME = 80;

    private static final int LONGEST_ADDRESS = 2_000;

    private final JdbcClient jdbc;
    private final CurrentViewer viewer;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, CurrentViewer viewer, Clock clock) {
        this.jdbc = jdbc;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The viewer's own and those shared with the viewer's role, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        var present = present();
        return jdbc.sql("""
                        select v.id, v.name, v.address, u.display_name as owner, u.username = :viewer as mine, v.role,
                               s.view is not null as start
                        from saved_view v join app_user u on u.id = v.owner
                             left join start_view s
                               on s.view = v.id and s.viewer = (select id from app_user where username = :viewer)
                        where u.username = :viewer or v.role = :role
                        order by lower(v.name), v.id
                        """)
                .param("viewer", present.username())
                .param("role", present.role().name())
                .query((row, number) -> new SavedView(
                        row.getInt("id"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("owner"),
                        row.getBoolean("mine"),
                        role(row.getString("role")),
                        row.getBoolean("start")))
                .list();
    }

    /** Keeps an address; one of the same name is replaced. Returns its number. */
    @Transactional
    public int save(String name, String address, @Nullable UserRole sharedWith) {
        var kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME || !local(address)) {
            throw new IllegalArgumentException("No name or no address of a view");
        }
        return jdbc.sql("""
                        insert into saved_view (owner, name, address, role, saved_at)
                        select id, :name, :address, :role, :now from app_user where username = :viewer
                        on conflict (owner, name)
                        do update set address = excluded.address, role = excluded.role, saved_at = excluded.saved_at
                        returning id
                        """)
                .param("viewer", present().username())
                .param("name", kept)
                .param("address", address)
                .param("role", sharedWith == null ? null : sharedWith.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Forgets a view of the viewer's own. */
    @Transactional
    public void delete(int id) {
        jdbc.sql("delete from saved_view where id = :id and owner = (select id from app_user where username = :viewer)")
                .param("id", id)
                .param("viewer", present().username())
                .update();
    }

    /** Makes a view that the viewer sees the first page, or none of them. */
    @Transactional
    public void start(@Nullable Integer id) {
        var present = present();
        jdbc.sql("delete from start_view where viewer = (select id from app_user where username = :viewer)")
                .param("viewer", present.username())
                .update();
        if (id != null && all().stream().anyMatch(view -> view.id() == id)) {
            jdbc.sql("insert into start_view (viewer, view) select id, :view from app_user where username = :viewer")
                    .param("view", id)
                    .param("viewer", present.username())
                    .update();
        }
    }

    /** The address that the viewer sees first; empty where none was chosen, or where it is no longer shared. */
    @Transactional(readOnly = true)
    public Optional<String> startAddress() {
        return viewer.find()
                .flatMap(present -> all().stream()
                        .filter(SavedView::start)
                        .map(SavedView::address)
                        .findFirst());
    }

    /** A path of this application, never another host. */
    private static boolean local(String address) {
        return address.length() <= LONGEST_ADDRESS && !address.startsWith("/") && !address.matches("[^?]*:.*");
    }

    private static @Nullable UserRole role(@Nullable String name) {
        return name == null ? null : UserRole.valueOf(name);
    }

    private Viewer present() {
        return viewer.find().orElseThrow();
    }
}
