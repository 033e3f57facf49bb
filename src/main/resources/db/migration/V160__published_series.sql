-- Published figures are read by series: an indicator by a dimension, now or as of a batch.
CREATE INDEX published_figure_series ON published_figure (indicator, dimension, period_start);
