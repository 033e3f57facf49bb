package id.sinergi.dashboard;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.ChartDescription;
import id.sinergi.chart.ColumnChart;
import id.sinergi.chart.HeatmapChart;
import id.sinergi.chart.TileMapChart;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.subject.Subject;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a page says about one region, sector, centre or destination.
 *
 * @param narrative one or two sentences on what changed
 * @param choice the indicator that trend, map and table of regions are about
 * @param trend its course against its plan; a destination has none
 * @param stages people by month and stage
 * @param country the name of the country, which the standings name as the one benchmark from outside
 * @param peers the member among its like; none where the page is about all of them
 * @param standingBase what the standings are shares of and distances from, in the middle of a sentence
 * @param map the home provinces; only where the page breaks its figures down by them
 * @param regions all regions inside against their targets; only on the page of a country or province
 * @param parts what the figures are made up of, by dimension
 */
public record FocusPage(
        Subject subject,
        Slice slice,
        IndicatorChoice choice,
        String narrative,
        List<Headline> headlines,
        Optional<ChartDescription> trend,
        ColumnChart stages,
        List<Standing> standings,
        String standingBase,
        String country,
        Optional<BarChart> peers,
        SortedMap<Dimension, BarChart> parts,
        Optional<TileMapChart> map,
        Optional<RegionTable> regions,
        HeatmapChart heatmap,
        FocusTable table) {

    public FocusPage {
        headlines = List.copyOf(headlines);
        standings = List.copyOf(standings);
    }

    /** Whether the standings have the country beside them, for who sees a part of it. */
    public boolean hasNational() {
        return standings.stream().anyMatch(standing -> standing.national() != null);
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return table.rows().isEmpty() && headlines.stream().allMatch(Headline::isNothing);
    }
}
