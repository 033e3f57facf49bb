-- Large batches build these indexes anew from sorted rows, which a constraint's index does not allow.
ALTER TABLE journey DROP CONSTRAINT journey_pkey;
CREATE UNIQUE INDEX journey_person ON journey (person, agreement);

-- Rows of an upload lie together, so a block range index finds them; it costs next to nothing to fill.
DROP INDEX staged_training_upload_idx, staged_certification_upload_idx, staged_placement_upload_idx;
CREATE INDEX staged_training_upload ON staged_training USING brin (upload) WITH (pages_per_range = 16);
CREATE INDEX staged_certification_upload ON staged_certification USING brin (upload) WITH (pages_per_range = 16);
CREATE INDEX staged_placement_upload ON staged_placement USING brin (upload) WITH (pages_per_range = 16);
