package id.sinergi.catalog;

import id.sinergi.language.BilingualName;

/** One of the twelve training sectors of KP2MI, the sector list of the programme. */
public record Sector(int id, String code, BilingualName name) implements CatalogEntry {}
