package id.sinergi.dashboard;

import id.sinergi.region.RegionCode;
import java.io.Serializable;

/** The people trained who come from one province. */
public record ProvinceFigure(RegionCode province, long trained) implements Serializable {}
