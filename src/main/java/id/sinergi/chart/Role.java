package id.sinergi.chart;

/** What a mark stands for; its colour follows from the theme. */
public enum Role {
    ACTUAL,
    TARGET,
    PREVIOUS,
    /** One of up to twelve categories, coloured by its position. */
    CATEGORY,
    GOOD,
    WARN,
    BAD,
    NONE
}
