package id.sinergi.contribution;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which change is explained, and by what.
 *
 * @param dimension whose members contribute; null for what suits the slice
 */
public record ContributionQuestion(
        Slice slice, Indicator indicator, @Nullable Dimension dimension, Basis basis) implements Serializable {}
