package id.sinergi.template;

import id.sinergi.row.FileKind;
import java.util.List;
import java.util.Map;

/**
 * A column of an empty file.
 *
 * @param example a value that is read as it stands
 * @param allowed all values that it may hold; none where there is no such list
 */
record TemplateColumn(String name, boolean required, String example, List<String> allowed) {

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("id_kegiatan", "PLT-0001"),
            Map.entry("id_peserta", "9901010000000001"),
            Map.entry("jenis_kelamin", "P"),
            Map.entry("tahun_lahir", "2001"),
            Map.entry("kode_wilayah", "52.03"),
            Map.entry("kode_balai", "579360"),
            Map.entry("kode_sektor", "MAN"),
            Map.entry("kode_kbli", "14"),
            Map.entry("angkatan", "2026-1"),
            Map.entry("mulai", "2026-01-05"),
            Map.entry("selesai", "2026-02-05"),
            Map.entry("kode_perjanjian", "MOU-2025"),
            Map.entry("id_uji", "UJI-0001"),
            Map.entry("tanggal_uji", "2026-02-20"),
            Map.entry("hasil", "K"),
            Map.entry("lsp", "LSP-1"),
            Map.entry("skema", "Las"),
            Map.entry("nomor_sertifikat", "SERT/2026/0001"),
            Map.entry("tanggal_terbit", "2026-03-01"),
            Map.entry("berlaku_sampai", "2029-03-01"),
            Map.entry("id_penempatan", "PNP-0001"),
            Map.entry("jenis", "baru"),
            Map.entry("tanggal", "2026-04-01"),
            Map.entry("negara", "JP"),
            Map.entry("jabatan", "Tukang las"),
            Map.entry("skema_penempatan", "PP"),
            Map.entry("periode_mulai", "2026-01-01"),
            Map.entry("periode_selesai", "2026-01-31"),
            Map.entry("dimensi", "NEGARA"),
            Map.entry("anggota", "JP"),
            Map.entry("nilai", "1234"),
            Map.entry("per_tanggal", "2026-02-10"),
            Map.entry("sumber", "Laporan bulanan"),
            Map.entry("tahun", "2026"),
            Map.entry("triwulan", "1"),
            Map.entry("dokumen", "SK 1/2026"),
            Map.entry("tanggal_dokumen", "2026-01-02"),
            Map.entry("kumulatif", "tidak"));

    static String example(FileKind kind, String column) {
        return switch (column) {
            case "status" -> kind == FileKind.TRAINING ? "selesai" : "sementara";
            case "indikator" -> kind == FileKind.PUBLISHED_FIGURE ? "PENEMPATAN_NASIONAL" : "DILATIH";
            default -> EXAMPLES.getOrDefault(column, "");
        };
    }
}
