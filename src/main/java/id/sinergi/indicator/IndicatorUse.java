package id.sinergi.indicator;

/** A part of the product that keeps codes of indicators; an indicator that one of them uses is not removed. */
public interface IndicatorUse {

    boolean uses(String code);
}
