package id.sinergi.goal;

/** By what a target is spread over regions or quarters. */
public enum SpreadRule {
    EQUAL,
    LAST_TARGET,
    LAST_FIGURE,
    POPULATION
}
