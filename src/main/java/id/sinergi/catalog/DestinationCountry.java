package id.sinergi.catalog;

import id.sinergi.language.BilingualName;

/**
 * A country or territory that people are placed in.
 *
 * @param id ISO 3166-1 numeric
 * @param code ISO 3166-1 alpha-2
 */
public record DestinationCountry(int id, String code, BilingualName name) implements CatalogEntry {}
