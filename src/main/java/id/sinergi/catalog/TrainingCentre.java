package id.sinergi.catalog;

import id.sinergi.language.BilingualName;
import id.sinergi.region.RegionCode;

/**
 * A training unit of BPSDMI.
 *
 * @param code satker code; {@code SINERGI-nn} where none is known
 * @param region where the centre is, which is neither where its people come from nor always where they are trained
 */
public record TrainingCentre(int id, String code, BilingualName name, CentreKind kind, RegionCode region)
        implements CatalogEntry {}
