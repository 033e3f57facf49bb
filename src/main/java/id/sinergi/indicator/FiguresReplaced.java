package id.sinergi.indicator;

/** All figures have been counted again: answers given before must be forgotten, though no batch was posted. */
public record FiguresReplaced() {}
