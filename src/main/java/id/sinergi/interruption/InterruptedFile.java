package id.sinergi.interruption;

import java.time.ZonedDateTime;

/**
 * A file of which nothing was kept, since the server stopped.
 *
 * @param asked whether it waited for answers, and was not being read
 * @param found when the server started again
 */
public record InterruptedFile(int number, String fileName, boolean asked, ZonedDateTime found) {}
