-- What a doubt asks of whoever posts the file: a yes, a reason, or another file.
ALTER TABLE doubt ADD COLUMN severity text NOT NULL DEFAULT 'ASK' CHECK (severity IN ('ASK', 'REASON', 'BLOCK'));
