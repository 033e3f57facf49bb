package id.sinergi.intake;

/** A batch changed the figures; published inside the transaction that posts it. */
public record BatchPosted(int batch) {}
