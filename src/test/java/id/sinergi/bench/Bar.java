package id.sinergi.bench;

/** What a figure has to reach: at most or at least so much of its unit. */
record Bar(Sense sense, double limit) {

    enum Sense {
        AT_MOST("≤"),
        AT_LEAST("≥"),
        NONE("");

        private final String sign;

        Sense(String sign) {
            this.sign = sign;
        }
    }

    /** For figures that are shown for what they are. */
    static final Bar NONE = new Bar(Sense.NONE, 0);

    static Bar atMost(double limit) {
        return new Bar(Sense.AT_MOST, limit);
    }

    static Bar atLeast(double limit) {
        return new Bar(Sense.AT_LEAST, limit);
    }

    String verdict(double figure) {
        return switch (sense) {
            case AT_MOST -> figure <= limit ? "ok" : "missed";
            case AT_LEAST -> figure >= limit ? "ok" : "missed";
            case NONE -> "";
        };
    }

    String label(String unit) {
        return sense == Sense.NONE ? "" : "%s %s %s".formatted(sense.sign, Figure.written(limit), unit);
    }
}
