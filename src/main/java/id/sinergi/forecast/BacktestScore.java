package id.sinergi.forecast;

/** Errors of forecasts and of naive ones, as parts of so many usual months, and how often that lay in the interval. */
final class BacktestScore {

    private double error;
    private double errorOfLastYear;
    private double errorOfMean;
    private int covered;
    private int forecasts;

    /**
     * Adds a forecast. All weigh the same, be the counts large or small.
     *
     * @param unit as many months as are forecast, of the course's mean
     * @param actual what came
     * @param lastYear what the same months of the year before say; not a number where one is unknown
     * @param mean what the mean of the last twelve months says
     */
    void add(double unit, double actual, Forecast forecast, double lastYear, double mean) {
        if (Double.isNaN(lastYear)) {
            return;
        }

        error += Math.abs(forecast.expected() - actual) / unit;
        errorOfLastYear += Math.abs(lastYear - actual) / unit;
        errorOfMean += Math.abs(mean - actual) / unit;
        covered += forecast.low() <= actual && actual <= forecast.high() ? 1 : 0;
        forecasts++;
    }

    int forecasts() {
        return forecasts;
    }

    /** In percent, as the others. */
    double error() {
        return 100 * error / forecasts;
    }

    double errorOfLastYear() {
        return 100 * errorOfLastYear / forecasts;
    }

    double errorOfMean() {
        return 100 * errorOfMean / forecasts;
    }

    /** How much of what came lay in the interval, in percent. */
    double coverage() {
        return 100.0 * covered / forecasts;
    }

    boolean beatsBoth() {
        return error < errorOfLastYear && error < errorOfMean;
    }
}
