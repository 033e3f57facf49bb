-- What the server goes by, for the commands that work beside it.
CREATE TABLE approval_rule (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    required boolean NOT NULL
);
