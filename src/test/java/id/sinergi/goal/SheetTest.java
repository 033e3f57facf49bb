package id.sinergi.goal;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.language.NumberStyle;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sheet holds what was typed and pasted last, and every step of it can be taken back and done again. */
class SheetTest {

    private static final int ROWS = 6;
    private static final int COLUMNS = 5;

    @Test
    void afterRandomEntriesPastesAndStepsItHoldsWhatAPlainModelHolds() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var sheet = new Sheet(ROWS, new SheetReader(true), Map.of(new SheetCell(1, 0), new BigDecimal(70)));
            var model = new Model();
            model.present[1][0] = 70;
            for (int step = 0; step < 150; step++) {
                act(sheet, model, random);
                assertThat(held(sheet)).as("seed %d, step %d", seed, step).isDeepEqualTo(model.present);
                assertThat(sheet.canUndo()).isEqualTo(!model.past.isEmpty());
                assertThat(sheet.canRedo()).isEqualTo(!model.future.isEmpty());
            }
        }
    }

    private static void act(Sheet sheet, Model model, Random random) {
        int row = random.nextInt(ROWS);
        int column = random.nextInt(COLUMNS);
        switch (random.nextInt(5)) {
            case 0 -> {
                sheet.undo();
                model.undo();
            }
            case 1 -> {
                sheet.redo();
                model.redo();
            }
            case 2 -> {
                int value = random.nextInt(3) - 1;
                sheet.type(new SheetCell(row, column), value < 0 ? "" : String.valueOf(value));
                model.put(row, column, new int[][] {{value}});
            }
            case 3 -> {
                int value = random.nextInt(2_000_000);
                sheet.fill(Map.of(new SheetCell(row, column), new BigDecimal(value)));
                model.put(row, column, new int[][] {{value}});
            }
            default -> {
                var block = block(random);
                sheet.paste(new SheetCell(row, column), texts(block, random.nextBoolean()));
                model.put(row, column, block);
            }
        }
    }

    private static int[][] block(Random random) {
        var block = new int[1 + random.nextInt(4)][1 + random.nextInt(4)];
        for (var line : block) {
            Arrays.setAll(line, i -> random.nextInt(5) == 0 ? -1 : random.nextInt(3_000_000));
        }
        return block;
    }

    private static List<List<String>> texts(int[][] block, boolean english) {
        return Arrays.stream(block)
                .map(line -> Arrays.stream(line)
                        .mapToObj(
                                value -> value < 0 ? "" : "%,d".formatted(value).replace(',', english ? ',' : '.'))
                        .toList())
                .toList();
    }

    private static int[][] held(Sheet sheet) {
        var held = empty();
        sheet.entries()
                .keySet()
                .forEach(cell -> held[cell.row()][cell.column()] =
                        sheet.value(cell).map(BigDecimal::intValueExact).orElseThrow());
        return held;
    }

    private static int[][] empty() {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> IntStream.generate(() -> -1).limit(COLUMNS).toArray())
                .toArray(int[][]::new);
    }

    /** Whole tables, one after the other; -1 stands for an empty cell. */
    private static final class Model {

        private final ArrayDeque<int[][]> past = new ArrayDeque<>();
        private final ArrayDeque<int[][]> future = new ArrayDeque<>();
        private int[][] present = empty();

        void put(int row, int column, int[][] block) {
            var next = Arrays.stream(present).map(int[]::clone).toArray(int[][]::new);
            for (int i = 0; i < block.length && row + i < ROWS; i++) {
                for (int j = 0; j < block[i].length && column + j < COLUMNS; j++) {
                    next[row + i][column + j] = block[i][j];
                }
            }
            if (!Arrays.deepEquals(next, present)) {
                past.push(present);
                future.clear();
                present = next;
            }
        }

        void undo() {
            if (!past.isEmpty()) {
                future.push(present);
                present = past.pop();
            }
        }

        void redo() {
            if (!future.isEmpty()) {
                past.push(present);
                present = future.pop();
            }
        }
    }

    @Test
    void whatHasNoPlaceIsCountedAndLeftOut() {
        var sheet = new Sheet(2, new SheetReader(true), Map.of());

        assertThat(sheet.paste(new SheetCell(1, 3), List.of(List.of("1", "2", "3"), List.of("4", "5", "6"))))
                .isEqualTo(4);
        assertThat(sheet.entries()).hasSize(2);
    }

    @Test
    void whatIsNoTargetStaysAsItWasTypedWithTheReason() {
        var sheet = new Sheet(1, new SheetReader(true), Map.of());
        var cells = SheetCell.quarters(0);
        var typed = List.of("banyak", "-5", "12,5", "1234567890123");
        for (int i = 0; i < typed.size(); i++) {
            sheet.type(cells.get(i), typed.get(i));
        }

        assertThat(sheet.entries().values())
                .extracting(entry -> entry.text() + " " + entry.problem().key())
                .containsExactly(
                        "banyak intake.reason.number",
                        "-5 intake.reason.negative",
                        "12,5 intake.reason.not-whole",
                        "1234567890123 goal.sheet.problem.long");
    }

    @Test
    void aBlockIsReadInTheStyleThatItProvesAndIsDoubtfulWhereItProvesBothOrNone() {
        assertThat(values(true, "1.234", "12")).containsExactly("1234", "12");
        assertThat(values(true, "1,234", "12")).containsExactly("1234", "12");
        assertThat(values(true, "1,234", "5.678", "12")).containsExactly("?", "?", "12");
        assertThat(values(false, "93,4%", "1.234")).containsExactly("93.4", "1234");
        assertThat(values(false, "1.234", "7")).containsExactly("?", "7");
    }

    @Test
    void whoeverSaysHowDoubtfulNumbersAreWrittenSettlesAllOfThemAndCanTakeItBack() {
        var sheet = new Sheet(1, new SheetReader(false), Map.of());
        sheet.paste(new SheetCell(0, 1), List.of(List.of("1.234", "2,345")));

        sheet.settle(NumberStyle.INDONESIAN);
        assertThat(sheet.value(new SheetCell(0, 1))).hasValue(new BigDecimal(1234));
        assertThat(sheet.value(new SheetCell(0, 2))).hasValue(new BigDecimal("2.345"));
        sheet.undo();
        assertThat(sheet.entries().values()).allMatch(SheetEntry::doubtful);
    }

    private static List<String> values(boolean whole, String... texts) {
        var values = new ArrayList<String>();
        for (var text : texts) {
            var entry = new SheetReader(whole).read(text, List.of(texts)).orElseThrow();
            values.add(entry.doubtful() ? "?" : entry.value().toPlainString());
        }
        return values;
    }
}
