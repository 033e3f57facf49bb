package id.sinergi.rebuild;

import java.util.Map;

/**
 * A row that holds something other than the recount gives.
 *
 * @param key what names the row, by column
 * @param held the values in force that differ, by column; empty where the row is missing
 * @param counted the same of the recount; empty where it has no such row
 */
record Difference(FigureTable table, Map<String, String> key, Map<String, String> held, Map<String, String> counted) {}
