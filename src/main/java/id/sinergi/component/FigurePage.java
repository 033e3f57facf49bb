package id.sinergi.component;

/** A page of figures: what it shows is of earlier data as soon as a later batch counts. */
public interface FigurePage {}
