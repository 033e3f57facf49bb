package id.sinergi.matrix;

import java.io.Serializable;

/**
 * A row, a column or a layer.
 *
 * @param key of the member; {@value #OTHERS} for all that have no place of their own
 * @param total of the row or column, recounted and never a mean
 */
public record MatrixMember(String key, String name, MatrixCell total) implements Serializable {

    /** The key of the row or column that stands for the rest. */
    public static final String OTHERS = "*";

    public boolean isOthers() {
        return key.equals(OTHERS);
    }

    /** Whether it is a time of which no file has told. */
    boolean isUnreported() {
        return total.state() == MatrixCell.State.UNREPORTED;
    }
}
