package id.sinergi.savedview;

/**
 * A view that the viewer may open.
 *
 * @param start whether it is what the viewer sees first
 */
record SeenView(SavedViewEntity view, boolean start) {}
