package id.sinergi.row;

/** The rules of one kind of file: reads a row, rejects what is wrong, writes the typed values behind the row number. */
public interface RowCheck {

    void check(RowValues row, CopyRows out);
}
