-- What was agreed and what is shown of an agreement: data that administrators keep, no longer a part of the program.
ALTER TABLE agreement
    ADD COLUMN number text NOT NULL DEFAULT '',
    ADD COLUMN scopes_id text NOT NULL DEFAULT '',
    ADD COLUMN scopes_en text NOT NULL DEFAULT '',
    ADD COLUMN ends_on date CHECK (ends_on > signed_on),
    ADD COLUMN achieved numeric,
    ADD COLUMN on_track numeric,
    ADD COLUMN attention numeric,
    ADD COLUMN revision integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT agreement_scale_check
        CHECK ((achieved IS NULL AND on_track IS NULL AND attention IS NULL)
               OR (achieved > on_track AND on_track > attention AND attention > 0));
COMMENT ON COLUMN agreement.achieved IS 'from which achievement on, in percent, a status holds; null: as in the configuration';

UPDATE agreement
SET scopes_id = E'Peningkatan kapasitas\nPerluasan peluang kerja\nFasilitasi penempatan\nPelindungan dan pemberdayaan\nPertukaran data dan informasi',
    scopes_en = E'Capacity building\nWider job opportunities\nFacilitation of placement\nProtection and empowerment\nExchange of data and information'
WHERE code = 'MOU-2025';

CREATE TABLE agreement_indicator (
    agreement smallint NOT NULL REFERENCES agreement,
    place     integer NOT NULL CHECK (place >= 0),
    indicator text NOT NULL,
    headline  boolean NOT NULL,
    owner     text CHECK (owner IN ('KEMENPERIN', 'KP2MI')),
    PRIMARY KEY (agreement, place),
    UNIQUE (agreement, indicator) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE agreement_indicator IS 'the indicators of an agreement''s overview in their order, the tiles first';
COMMENT ON COLUMN agreement_indicator.owner IS 'whose figure it is; null: of both';

INSERT INTO agreement_indicator VALUES
    (1, 0, 'DILATIH', true, 'KEMENPERIN'),
    (1, 1, 'SERTIFIKAT_ORANG', true, 'KEMENPERIN'),
    (1, 2, 'DITEMPATKAN', true, 'KP2MI'),
    (1, 3, 'SEKTOR', true, 'KEMENPERIN'),
    (1, 4, 'PESERTA', false, 'KEMENPERIN'),
    (1, 5, 'R_PUTUS', false, 'KEMENPERIN'),
    (1, 6, 'DIUJI', false, 'KEMENPERIN'),
    (1, 7, 'SERTIFIKAT_LEMBAR', false, 'KEMENPERIN'),
    (1, 8, 'R_SERT', false, 'KEMENPERIN'),
    (1, 9, 'GENDER', false, 'KEMENPERIN'),
    (1, 10, 'CAKUPAN', false, 'KEMENPERIN');
