-- Records as they were known after an earlier batch are found by person among the closed revisions too.
CREATE INDEX training_person_closed ON training (person) WHERE batch_out IS NOT NULL;
CREATE INDEX certification_person_closed ON certification (person) WHERE batch_out IS NOT NULL;
CREATE INDEX placement_person_closed ON placement (person) WHERE batch_out IS NOT NULL;
