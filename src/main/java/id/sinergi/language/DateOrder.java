package id.sinergi.language;

/** In which order a date of three numbers names its parts. */
public enum DateOrder {
    DAY_MONTH,
    MONTH_DAY,
    YEAR_MONTH
}
