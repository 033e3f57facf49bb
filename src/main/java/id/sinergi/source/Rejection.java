package id.sinergi.source;

/**
 * Why a row cannot be posted.
 *
 * @param row line of the CSV file or row of the sheet; the header is 1
 * @param column empty if the whole row is meant
 * @param value as the file has it, person numbers hidden
 */
public record Rejection(int row, String column, String value, Problem problem) {}
