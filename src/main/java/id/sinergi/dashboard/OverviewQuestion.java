package id.sinergi.dashboard;

import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.period.ComparedWith;
import id.sinergi.region.RegionScope;
import java.time.LocalDate;
import java.util.Locale;

/** All that an overview depends on; texts do not change after the start, and a changed catalogue is told. */
record OverviewQuestion(
        Slice slice,
        ComparedWith compared,
        IndicatorChoice choice,
        Locale locale,
        RegionScope scope,
        boolean exact,
        SliceTargets targets,
        Freshness data,
        LocalDate today) {}
