package id.sinergi.row;

import id.sinergi.journey.RecordKind;
import id.sinergi.sender.FileOrigin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of file that the ministries send, under the words that they use for them, told apart by their headings. */
public enum FileKind {
    TRAINING(
            "pelatihan",
            RecordKind.TRAINING.stagingTable(),
            "source_id",
            RecordKind.TRAINING.stagedColumns(),
            "id_kegiatan, id_peserta, jenis_kelamin, tahun_lahir, kode_wilayah, kode_balai, kode_sektor, kode_kbli?,"
                    + " angkatan, mulai, selesai?, status, kode_perjanjian"),
    CERTIFICATION(
            "sertifikasi",
            RecordKind.CERTIFICATION.stagingTable(),
            "source_id",
            RecordKind.CERTIFICATION.stagedColumns(),
            "id_uji, id_peserta, tanggal_uji, hasil, lsp, skema, nomor_sertifikat?, tanggal_terbit?, berlaku_sampai?,"
                    + " kode_perjanjian"),
    PLACEMENT(
            "penempatan",
            RecordKind.PLACEMENT.stagingTable(),
            "source_id",
            RecordKind.PLACEMENT.stagedColumns(),
            "id_penempatan, id_peserta, jenis, tanggal, negara, kode_sektor, jabatan, skema_penempatan,"
                    + " kode_perjanjian?"),
    PUBLISHED_FIGURE(
            "statistik",
            FigureTable.PUBLISHED_FIGURE.stagedTable(),
            FigureTable.PUBLISHED_FIGURE.key(),
            FigureTable.PUBLISHED_FIGURE.columns(),
            "indikator, periode_mulai, periode_selesai, dimensi, anggota?, nilai, per_tanggal, status, sumber"),
    TARGET(
            "target",
            FigureTable.TARGET.stagedTable(),
            FigureTable.TARGET.key(),
            FigureTable.TARGET.columns(),
            "kode_perjanjian, indikator, tahun, triwulan?, kode_wilayah?, nilai, dokumen, tanggal_dokumen,"
                    + " kumulatif?");

    private static final String OPTIONAL = "?";

    private final String word;
    private final String stagedTable;
    private final String key;
    private final String stagedColumns;
    private final List<String> columns;
    private final Set<String> optional;

    FileKind(String word, String stagedTable, String key, String stagedColumns, String columns) {
        this.word = word;
        this.stagedTable = stagedTable;
        this.key = key;
        this.stagedColumns = stagedColumns;
        this.columns = List.of(columns.replace(OPTIONAL, "").split(", "));
        this.optional = Arrays.stream(columns.split(", "))
                .filter(column -> column.endsWith(OPTIONAL))
                .map(column -> column.replace(OPTIONAL, ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The columns of the header, in the order in which the ministries write them. */
    public List<String> columns() {
        return columns;
    }

    /** Whether the rows of a file may lack this column's value, all of them even. */
    public boolean isOptional(String column) {
        return optional.contains(column);
    }

    /** Whether files may lack the column itself without anybody being asked: those from before it was agreed do. */
    public boolean isLater(String column) {
        return column.equals("kumulatif");
    }

    public String stagedTable() {
        return stagedTable;
    }

    /** The columns of the staged table in the order in which a row's check writes them, as an SQL list. */
    public String stagedColumns() {
        return "upload, row_no, " + stagedColumns;
    }

    /** The columns of the staged table that name a row; no two rows of a file may share them. */
    public String key() {
        return key;
    }

    /** The column that a duplicate is reported under: the source's own key, or the indicator. */
    public String keyColumn() {
        return this == PUBLISHED_FIGURE || this == TARGET ? "indikator" : columns.getFirst();
    }

    /** Which records its rows become; empty for figures and targets. */
    public Optional<RecordKind> records() {
        return switch (this) {
            case TRAINING -> Optional.of(RecordKind.TRAINING);
            case CERTIFICATION -> Optional.of(RecordKind.CERTIFICATION);
            case PLACEMENT -> Optional.of(RecordKind.PLACEMENT);
            case PUBLISHED_FIGURE, TARGET -> Optional.empty();
        };
    }

    /** Whose files of this kind are. */
    public FileOrigin origin() {
        return switch (this) {
            case TRAINING, CERTIFICATION -> FileOrigin.BPSDMI;
            case PLACEMENT -> FileOrigin.KP2MI;
            case PUBLISHED_FIGURE, TARGET -> FileOrigin.BOTH;
        };
    }

    /** The word that files of this kind are called by. */
    public String word() {
        return word;
    }
}
