package id.sinergi.intake;

import id.sinergi.reading.Answers;
import id.sinergi.region.RegionScope;
import java.nio.file.Path;

/**
 * A file as it was sent.
 *
 * @param name the one its sender gave it
 * @param sender number of who numbered its rows; 0 for a ministry as a whole
 * @param answers what was said about how it is to be read
 * @param regions those that its rows may be of
 * @param demo whether its people are made up
 */
record SentFile(Path path, String name, int sender, Answers answers, RegionScope regions, String user, boolean demo) {}
