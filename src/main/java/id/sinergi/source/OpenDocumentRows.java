package id.sinergi.source;

import id.sinergi.source.GridRow.GridCell;
import id.sinergi.source.GridRow.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of the visible sheets of an OpenDocument spreadsheet, one after the other. */
final class OpenDocumentRows implements Iterator<GridRow> {

    private static final int MOST_COLUMNS = 1_024;
    private static final int MOST_REPEATS = 1_000;
    private static final int MOST_SHEETS = 200;
    private static final int LONGEST_TEXT = 32_767;
    private static final int DAY = 10;

    private final XMLStreamReader xml;
    private final Set<String> hidden = new HashSet<>();
    private int sheet = -1;
    private boolean visible;
    private int number;
    private int repeats;
    private List<GridCell> cells = List.of();
    private List<Span> spans = List.of();
    private String style = "";

    OpenDocumentRows(XMLStreamReader xml) {
        this.xml = xml;
    }

    @Override
    public boolean hasNext() {
        try {
            while (repeats == 0) {
                if (!xml.hasNext()) {
                    return false;
                }
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    start();
                }
            }
            return true;
        } catch (IntakeException refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException damaged) {
            throw OpenDocument.damaged();
        }
    }

    @Override
    public GridRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        repeats--;
        return new GridRow(sheet, ++number, cells, spans);
    }

    private void start() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "style" -> style = attribute("name", "");
            case "table-properties" -> {
                if (attribute("display", "true").equals("false")) {
                    hidden.add(style);
                }
            }
            case "table" -> {
                visible = !hidden.contains(attribute("style-name", ""));
                sheet++;
                number = 0;
                if (sheet > MOST_SHEETS) {
                    throw OpenDocument.damaged();
                }
            }
            case "table-row" -> row(count("number-rows-repeated"));
            default -> {
                // Nothing of it is in a row.
            }
        }
    }

    private void row(int times) throws XMLStreamException {
        var read = new ArrayList<GridCell>();
        var merged = new ArrayList<Span>();
        for (int event = xml.next(); !isEnd(event, "table-row"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().endsWith("table-cell")) {
                int columns = count("number-columns-repeated");
                int below = count("number-rows-spanned") - 1;
                int beside = count("number-columns-spanned") - 1;
                if (below + beside > 0) {
                    merged.add(new Span(read.size(), read.size() + beside, number + 1 + below));
                }
                var cell = cell();
                for (int i = 0; i < columns && read.size() < MOST_COLUMNS; i++) {
                    read.add(cell);
                }
            }
        }
        if (visible && read.stream().anyMatch(cell -> !cell.isBlank())) {
            cells = List.copyOf(read);
            spans = merged;
            repeats = Math.min(times, MOST_REPEATS);
        } else {
            number += times;
        }
    }

    private GridCell cell() throws XMLStreamException {
        var name = xml.getLocalName();
        boolean formula = !attribute("formula", "").isEmpty();
        var type = attribute("value-type", "");
        var value = attribute("value", "");
        var day = attribute("date-value", "");
        var shown = text(name);
        if (formula && (type.isEmpty() || SheetCell.isError(shown))) {
            return GridCell.unreadable(type.isEmpty() ? GridCell.NO_RESULT : GridCell.ERROR);
        }
        var read = switch (type) {
            case "float", "percentage", "currency" -> number(new BigDecimal(value), shown, formula);
            case "date" -> GridCell.text(day.endsWith("T00:00:00") ? day.substring(0, DAY) : day);
            default -> GridCell.text(shown);
        };
        return formula ? read.computed() : read;
    }

    private static GridCell number(BigDecimal number, String shown, boolean formula) {
        return formula
                ? SheetNumber.computed(number, format(number, shown))
                : SheetNumber.of(number, format(number, shown));
    }

    /** The format that gives a number the decimals with which it is shown; a sign for thousands is none for decimals. */
    private static @Nullable String format(BigDecimal number, String shown) {
        int sign = Math.max(shown.lastIndexOf(','), shown.lastIndexOf('.'));
        int decimals = sign < 0 ? 0 : shown.length() - sign - 1;
        boolean same = decimals > 0
                && SheetNumber.isKept(number)
                && digits(SheetNumber.withDecimals(number, decimals)).equals(digits(shown));
        return same ? "0." + "0".repeat(decimals) : null;
    }

    private static String digits(String text) {
        return text.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The paragraphs of a cell, without remarks and other things in it. */
    private String text(String cell) throws XMLStreamException {
        var text = new StringBuilder();
        int remarks = 0;
        for (int event = xml.next(); !isEnd(event, cell); event = xml.next()) {
            if ((xml.isStartElement() || xml.isEndElement())
                    && xml.getLocalName().equals("annotation")) {
                remarks += xml.isStartElement() ? 1 : -1;
            } else if (remarks == 0) {
                add(event, text);
            }
            if (text.length() > LONGEST_TEXT) {
                throw OpenDocument.damaged();
            }
        }
        return text.toString();
    }

    private void add(int event, StringBuilder text) {
        if (event == XMLStreamConstants.CHARACTERS) {
            text.append(xml.getText());
        } else if (event == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("s")) {
            text.append(" ".repeat(Math.min(count("c"), MOST_COLUMNS)));
        } else if (event == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("p")
                && !text.isEmpty()) {
            text.append('\n');
        }
    }

    private boolean isEnd(int event, String name) {
        if (event == XMLStreamConstants.END_DOCUMENT) {
            throw OpenDocument.damaged();
        }
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    private int count(String attribute) {
        return Math.max(1, Integer.parseInt(attribute(attribute, "1")));
    }

    private String attribute(String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }
}
