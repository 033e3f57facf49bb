package id.sinergi.dashboard;

import id.sinergi.agreement.Agreement;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.Slice;
import id.sinergi.judgement.SliceTargets;
import id.sinergi.period.ComparedWith;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionScope;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All that an overview depends on; what changes of the catalogue and of indicators is told. */
record OverviewQuestion(
        Slice slice,
        @Nullable Agreement agreement,
        ComparedWith compared,
        IndicatorChoice choice,
        Locale locale,
        RegionScope scope,
        AgreementScope agreements,
        boolean exact,
        SliceTargets targets,
        Freshness data,
        LocalDate today) {}
