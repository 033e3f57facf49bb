package id.sinergi.journey;

import java.time.LocalDate;

/**
 * One person's number that several rows of a file give to what only different people can do at once.
 *
 * @param rows how many rows
 * @param what the class, the test or the job, as the file calls it
 * @param day the day on which it began
 */
public record SharedNumber(int rows, String what, LocalDate day) {}
