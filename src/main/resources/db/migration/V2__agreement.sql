-- Agreements between the ministries. A document that implements another one (parent) is not a counting unit of its own.

CREATE TABLE agreement (
    id         smallint PRIMARY KEY,
    code       text NOT NULL UNIQUE,
    kind       text NOT NULL CHECK (kind IN ('MOU', 'PKS')),
    name_id    text NOT NULL,
    name_en    text NOT NULL,
    short_id   text NOT NULL,
    short_en   text NOT NULL,
    parties_id text NOT NULL,
    parties_en text NOT NULL,
    signed_on  date NOT NULL,
    parent     smallint REFERENCES agreement
);

INSERT INTO agreement VALUES
    (1, 'MOU-2025', 'MOU',
     'Sinergitas Pelaksanaan Tugas dan Fungsi dalam Rangka Pelindungan Pekerja Migran Indonesia Sektor Industri Manufaktur',
     'Synergy of duties and functions for the protection of Indonesian migrant workers in the manufacturing sector',
     'MoU 8 Okt 2025', 'MoU of 8 Oct 2025',
     'Kementerian Perindustrian; Kementerian Pelindungan Pekerja Migran Indonesia/BP2MI',
     'Ministry of Industry; Ministry for the Protection of Indonesian Migrant Workers/BP2MI',
     DATE '2025-10-08', NULL),
    (2, 'PKS-2025', 'PKS',
     'Perjanjian Kerja Sama program pelatihan, sertifikasi, dan fasilitasi penempatan pekerja industri ke luar negeri',
     'Cooperation agreement on training programmes, certification and facilitation of placement of industrial workers abroad',
     'PKS 2025', 'PKS 2025',
     'Ditjen Promosi dan Pemanfaatan Peluang Kerja Luar Negeri KP2MI; BPSDMI',
     'KP2MI Directorate General for Promotion and Use of Overseas Job Opportunities; BPSDMI',
     DATE '2025-10-08', 1);
