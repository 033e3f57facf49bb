package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** A workbook of Excel 97 to 2003, which has 65,536 rows at most and is held in memory. */
final class OldWorkbook implements GridRows.Grid {

    private static final long LARGEST = 8L << 20;
    private static final String ENCRYPTED = "EncryptedPackage";

    private final HSSFWorkbook workbook;

    private OldWorkbook(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @throws IntakeException if it has a password, is no workbook, damaged, or too large to be held */
    static OldWorkbook of(Path file, long size) {
        if (size > LARGEST) {
            throw new IntakeException("intake.error.old-excel", String.valueOf(LARGEST >> 20));
        }
        try (var parts = new POIFSFileSystem(file.toFile(), true)) {
            if (parts.getRoot().hasEntryCaseInsensitive(ENCRYPTED)) {
                throw new IntakeException("intake.error.password");
            }
            return new OldWorkbook(new HSSFWorkbook(parts.getRoot(), false));
        } catch (EncryptedDocumentException locked) {
            throw new IntakeException("intake.error.password");
        } catch (IntakeException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new IntakeException("intake.error.damaged-zip");
        }
    }

    @Override
    public Iterator<GridRow> rows() {
        var visible = IntStream.range(0, workbook.getNumberOfSheets())
                .filter(sheet -> workbook.getSheetVisibility(sheet) == SheetVisibility.VISIBLE)
                .boxed()
                .toList();
        return visible.stream().flatMap(this::rows).iterator();
    }

    private Stream<GridRow> rows(int sheet) {
        return StreamSupport.stream(workbook.getSheetAt(sheet).spliterator(), false)
                .map(row -> row(sheet, row))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()));
    }

    private static GridRow row(int sheet, Row row) {
        var cells = new ArrayList<GridCell>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            var cell = row.getCell(column);
            cells.add(cell == null ? GridCell.EMPTY : cell(cell));
        }
        return new GridRow(sheet, row.getRowNum() + 1, List.copyOf(cells));
    }

    private static GridCell cell(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> GridCell.unreadable("intake.reason.formula");
            case ERROR -> GridCell.unreadable("intake.reason.cell-error");
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? day(cell) : number(cell);
            case STRING -> GridCell.text(cell.getStringCellValue());
            case BOOLEAN -> GridCell.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case BLANK, _NONE -> GridCell.EMPTY;
        };
    }

    private static GridCell day(Cell cell) {
        var time = DateUtil.isValidExcelDate(cell.getNumericCellValue()) ? cell.getLocalDateTimeCellValue() : null;
        if (time == null) {
            return GridCell.unreadable("intake.reason.date-impossible");
        }
        return GridCell.text(
                time.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? time.toLocalDate().toString()
                        : time.toString());
    }

    private static GridCell number(Cell cell) {
        var number = BigDecimal.valueOf(cell.getNumericCellValue());
        return SheetNumber.of(number, cell.getCellStyle().getDataFormatString());
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
