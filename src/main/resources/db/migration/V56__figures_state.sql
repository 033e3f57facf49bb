-- By which rules and measures the figures were counted; another answer at the start means that they are rebuilt.
CREATE TABLE figures_state (
    one        boolean PRIMARY KEY CHECK (one),
    counted_by text NOT NULL,
    counted_at timestamptz NOT NULL
);
