package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import id.sinergi.source.GridRow.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

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

    private Stream<GridRow> rows(int number) {
        var sheet = workbook.getSheetAt(number);
        var spans = sheet.getMergedRegions().stream()
                .collect(Collectors.groupingBy(
                        CellRangeAddress::getFirstRow,
                        Collectors.mapping(
                                one -> new Span(one.getFirstColumn(), one.getLastColumn(), one.getLastRow() + 1),
                                Collectors.toList())));
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row(number, row, spans.getOrDefault(row.getRowNum(), List.of())))
                .filter(Predicate.not(GridRow::isBlank));
    }

    private static GridRow row(int sheet, Row row, List<Span> spans) {
        var cells = new ArrayList<GridCell>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            var cell = row.getCell(column);
            cells.add(cell == null ? GridCell.EMPTY : cell(cell));
        }
        return new GridRow(sheet, row.getRowNum() + 1, List.copyOf(cells), spans);
    }

    private static GridCell cell(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                ? read(cell, cell.getCachedFormulaResultType()).computed()
                : read(cell, cell.getCellType());
    }

    private static GridCell read(Cell cell, CellType type) {
        return switch (type) {
            case FORMULA -> GridCell.unreadable(GridCell.NO_RESULT);
            case ERROR -> GridCell.unreadable(GridCell.ERROR);
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
        var format = cell.getCellStyle().getDataFormatString();
        return cell.getCellType() == CellType.FORMULA
                ? SheetNumber.computed(number, format)
                : SheetNumber.of(number, format);
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
