package id.sinergi.intake;

import id.sinergi.reading.Answers;
import java.nio.file.Path;

/**
 * A file that is being read, and kept while something about it has to be said.
 *
 * @param name the name its sender gave it
 * @param sender number of who numbered its rows
 * @param demo whether its people are made up
 * @param said what was said about it until now
 */
record KeptFile(Path file, String name, int sender, boolean demo, Answers said) {

    KeptFile with(Answers more) {
        return new KeptFile(file, name, sender, demo, more.over(said));
    }
}
