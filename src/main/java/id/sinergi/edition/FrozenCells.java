package id.sinergi.edition;

import id.sinergi.document.Cell;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Cells of tables as JSON: numbers as numbers, words as texts, a day as {@code {"day":"2026-10-31"}}, nothing as null. */
final class FrozenCells {

    private static final String DAY = "day";

    private FrozenCells() {}

    /** Writes a cell. */
    static final class Writer extends StdSerializer<Cell> {

        Writer() {
            super(Cell.class);
        }

        @Override
        public void serialize(Cell cell, JsonGenerator json, SerializationContext context) {
            switch (cell) {
                case Cell.Text(String text) -> json.writeString(text);
                case Cell.Number(double value) -> json.writeNumber(value);
                case Cell.Day(LocalDate date) -> {
                    json.writeStartObject();
                    json.writeStringProperty(DAY, date.toString());
                    json.writeEndObject();
                }
                case Cell.Empty _ -> json.writeNull();
            }
        }
    }

    /** Reads a cell. */
    static final class Reader extends StdDeserializer<Cell> {

        Reader() {
            super(Cell.class);
        }

        @Override
        public Cell deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                return new Cell.Text(json.getString());
            }
            if (json.currentToken() == JsonToken.START_OBJECT) {
                var day = context.readTree(json).get(DAY).stringValue();
                return new Cell.Day(LocalDate.parse(day));
            }
            return new Cell.Number(json.getDoubleValue());
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Cell.Empty.EMPTY;
        }
    }
}
