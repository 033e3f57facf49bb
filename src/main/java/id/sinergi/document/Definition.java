package id.sinergi.document;

import java.io.Serializable;

/** A term and what it means. */
public record Definition(String term, String text) implements Serializable {}
