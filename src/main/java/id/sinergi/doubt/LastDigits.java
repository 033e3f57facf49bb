package id.sinergi.doubt;

import id.sinergi.person.WrittenPerson;
import id.sinergi.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Whether the numbers of people in a file look rounded: a spreadsheet keeps fifteen digits, so that the sixteenth is a
 * zero in every row, and in one of ten otherwise. Two thirds of eight numbers are that by chance once in 40,000 files.
 */
public final class LastDigits {

    private static final int ENOUGH = 8;

    private int numbers;
    private int zeros;

    /** Takes the number of a further row, as it is written. */
    public void follow(String number) {
        var nik = WrittenPerson.normalised(number);
        if (WrittenPerson.isNik(nik)) {
            numbers++;
            if (nik.endsWith("0")) {
                zeros++;
            }
        }
    }

    Optional<Problem> doubt() {
        return numbers >= ENOUGH && zeros * 3L >= numbers * 2L
                ? Optional.of(
                        new Problem("intake.doubt.rounded", List.of(String.valueOf(zeros), String.valueOf(numbers))))
                : Optional.empty();
    }
}
