package id.sinergi.catalog;

/** A part of the product that keeps numbers of entries; an entry that one of them uses is not removed. */
public interface EntryUse {

    boolean uses(CatalogList list, int entry);
}
