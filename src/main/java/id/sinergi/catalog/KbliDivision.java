package id.sinergi.catalog;

import id.sinergi.language.BilingualName;

/**
 * A two-digit division of manufacturing in the classification of business fields.
 *
 * @param id the division as a number
 * @param code the division as two digits
 * @param version edition of the classification, such as 2020
 */
public record KbliDivision(int id, String code, BilingualName name, String version) implements CatalogEntry {}
