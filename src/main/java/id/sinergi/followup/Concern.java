package id.sinergi.followup;

import id.sinergi.region.RegionCode;
import java.io.Serializable;

/**
 * What is followed up: how an indicator of a region does in a year.
 *
 * @param agreement its code
 * @param indicator its code
 */
public record Concern(String agreement, String indicator, RegionCode region, int year) implements Serializable {}
