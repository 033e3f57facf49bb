package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.Serializable;

/** Something to read the values against. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Reference extends Serializable {

    String label();

    /** A line across the chart at one value. */
    @JsonTypeName("line")
    record Line(double value, String label, Role role) implements Reference {

        public Line {
            Require.finite(value);
        }
    }

    /** A band between two values, for instance the range that counts as on track. */
    @JsonTypeName("band")
    record Band(double from, double to, String label, Role role) implements Reference {

        public Band {
            Require.finite(from);
            Require.finite(to);
            Require.that(from < to, "a band runs from its lower to its higher value");
        }
    }

    /** An event at one category, for instance a change of the source system. */
    @JsonTypeName("event")
    record Event(String category, String label) implements Reference {}
}
