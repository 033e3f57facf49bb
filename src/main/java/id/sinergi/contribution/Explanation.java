package id.sinergi.contribution;

import id.sinergi.indicator.Figure;

/** The change from one figure to another, split over the members of a dimension or with the reason why it is not. */
public sealed interface Explanation permits Split, Unsplit {

    Figure before();

    Figure after();
}
