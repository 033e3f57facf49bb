package id.sinergi.row;

import java.util.Arrays;
import java.util.List;

/** How a text that is no code becomes one in the same way for every row of a column; done only once somebody said so. */
public enum CodeRepair {
    /** {@code 5203} or {@code 52-03} is {@code 52.03}. */
    SIGNS(Form.OTHER_SIGNS),
    /** {@code 35.1} is {@code 35.10}. */
    LAST_ZERO(Form.SHORT_OF_ZERO),
    /** {@code 35.1} is {@code 35.01}. */
    INNER_ZERO(Form.SHORT_OF_ZERO);

    /** How such texts are written. */
    public enum Form {
        /** Without the signs that the code has, or with other ones. */
        OTHER_SIGNS,
        /** As a number that lost a zero of the code. */
        SHORT_OF_ZERO
    }

    private final Form form;

    CodeRepair(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /** The repairs of a form. */
    public static List<CodeRepair> of(Form form) {
        return Arrays.stream(values()).filter(one -> one.form == form).toList();
    }
}
