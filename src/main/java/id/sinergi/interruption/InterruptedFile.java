package id.sinergi.interruption;

import java.time.ZonedDateTime;

/**
 * A file with which something was done when the server stopped.
 *
 * @param during what was done with it
 * @param found when the server started again
 */
public record InterruptedFile(int number, String fileName, Interruption during, ZonedDateTime found) {}
