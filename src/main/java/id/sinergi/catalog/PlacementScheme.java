package id.sinergi.catalog;

import id.sinergi.language.BilingualName;

/**
 * The way a placement comes about.
 *
 * @param newPlacement false for contract extensions and re-entries, which are no new placement
 */
public record PlacementScheme(int id, String code, BilingualName name, boolean newPlacement) implements CatalogEntry {}
