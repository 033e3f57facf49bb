package id.sinergi.visit;

import java.time.Instant;

/**
 * How a user's visit before the present one ended.
 *
 * @param at when the last page of it was opened
 * @param batch the newest batch then; 0 before the first
 */
public record LastVisit(Instant at, int batch) {}
