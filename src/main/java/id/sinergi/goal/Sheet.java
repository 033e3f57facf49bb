package id.sinergi.goal;

import id.sinergi.language.NumberStyle;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is typed into a table of targets, and every step of it back and forth. */
public final class Sheet implements Serializable {

    /** More steps than these are forgotten. */
    static final int STEPS = 200;

    /** The entries that a step replaced by others; null stands for an empty cell. */
    private record Step(Map<SheetCell, @Nullable SheetEntry> before, Map<SheetCell, @Nullable SheetEntry> after)
            implements Serializable {}

    private final int rows;
    private final SheetReader reader;
    private final TreeMap<SheetCell, SheetEntry> entries = new TreeMap<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** @param known what stands in it to begin with */
    public Sheet(int rows, SheetReader reader, Map<SheetCell, BigDecimal> known) {
        this.rows = rows;
        this.reader = reader;
        known.forEach((cell, value) -> entries.put(cell, SheetEntry.of(value)));
    }

    public int rows() {
        return rows;
    }

    /** The cells that are not empty, row by row. */
    public NavigableMap<SheetCell, SheetEntry> entries() {
        return Collections.unmodifiableNavigableMap(entries);
    }

    public Optional<SheetEntry> entry(SheetCell cell) {
        return Optional.ofNullable(entries.get(cell));
    }

    /** Empty where nothing stands, or nothing that can be used. */
    public Optional<BigDecimal> value(SheetCell cell) {
        return entry(cell).map(SheetEntry::value);
    }

    public void type(SheetCell cell, String text) {
        paste(cell, List.of(List.of(text)));
    }

    /**
     * Puts a block of cells below and beside one; empty ones empty theirs.
     *
     * @return how many cells of it had no place, and are left out
     */
    public int paste(SheetCell first, List<List<String>> block) {
        var together = block.stream().flatMap(List::stream).toList();
        var after = new HashMap<SheetCell, @Nullable SheetEntry>();
        int outside = 0;
        for (int i = 0; i < block.size(); i++) {
            for (int j = 0; j < block.get(i).size(); j++) {
                var cell = new SheetCell(first.row() + i, first.column() + j);
                if (isWithin(cell)) {
                    after.put(cell, reader.read(block.get(i).get(j), together).orElse(null));
                } else {
                    outside++;
                }
            }
        }
        step(after);
        return outside;
    }

    /** Puts values into cells in one step. */
    public void fill(Map<SheetCell, BigDecimal> values) {
        var after = new HashMap<SheetCell, @Nullable SheetEntry>();
        values.forEach((cell, value) -> after.put(cell, SheetEntry.of(value)));
        step(after);
    }

    /** Reads what is doubtful in the style that somebody said. */
    public void settle(NumberStyle style) {
        var after = new HashMap<SheetCell, @Nullable SheetEntry>();
        entries.forEach((cell, entry) -> {
            if (entry.doubtful()) {
                after.put(cell, reader.read(entry.text(), style).orElse(null));
            }
        });
        step(after);
    }

    private boolean isWithin(SheetCell cell) {
        return cell.row() < rows && cell.column() <= SheetCell.QUARTERS;
    }

    private void step(Map<SheetCell, @Nullable SheetEntry> after) {
        var before = new HashMap<SheetCell, @Nullable SheetEntry>();
        after.keySet().forEach(cell -> before.put(cell, entries.get(cell)));
        if (after.keySet().stream().allMatch(cell -> isLike(before.get(cell), after.get(cell)))) {
            return;
        }
        put(after);
        undone.clear();
        done.push(new Step(before, after));
        if (done.size() > STEPS) {
            done.removeLast();
        }
    }

    private static boolean isLike(@Nullable SheetEntry one, @Nullable SheetEntry other) {
        return one == null || other == null ? one == other : one.isLike(other);
    }

    private void put(Map<SheetCell, @Nullable SheetEntry> wanted) {
        wanted.forEach((cell, entry) -> {
            if (entry == null) {
                entries.remove(cell);
            } else {
                entries.put(cell, entry);
            }
        });
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    public void undo() {
        if (canUndo()) {
            var step = done.pop();
            put(step.before());
            undone.push(step);
        }
    }

    public void redo() {
        if (canRedo()) {
            var step = undone.pop();
            put(step.after());
            done.push(step);
        }
    }
}
