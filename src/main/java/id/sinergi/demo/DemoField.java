package id.sinergi.demo;

import java.util.List;

/**
 * What a training group learns: sector, division of manufacturing and what follows from them.
 *
 * @param division KBLI division; empty outside manufacturing
 * @param scheme certification scheme
 * @param job what people are placed as
 * @param women share of women
 * @param days length of the training
 * @param weight share among all training groups
 */
record DemoField(String sector, String division, String scheme, String job, double women, int days, double weight) {

    /** Mining has none and animal husbandry and transport hardly any, so that sectors covered is below twelve. */
    static final List<DemoField> ALL = List.of(
            new DemoField("MAN", "25", "Plate Welder 3G GTAW", "Welder", 0.30, 15, 0.170),
            new DemoField("MAN", "14", "Operator Garmen", "Sewing Operator", 0.88, 20, 0.170),
            new DemoField("MAN", "13", "Operator Tekstil", "Operator", 0.80, 20, 0.080),
            new DemoField("MAN", "10", "Operator Pengolahan Makanan", "Production Worker", 0.76, 18, 0.085),
            new DemoField("MAN", "26", "Perakit Elektronika", "Electronics Assembler", 0.74, 22, 0.110),
            new DemoField("MAN", "28", "Operator Mesin CNC", "Machine Operator", 0.36, 30, 0.050),
            new DemoField("MAN", "22", "Operator Injeksi Plastik", "Operator", 0.60, 20, 0.040),
            new DemoField("MAN", "31", "Operator Furnitur", "Worker", 0.40, 25, 0.035),
            new DemoField("MAN", "29", "Teknisi Otomotif", "Automotive Technician", 0.35, 30, 0.030),
            new DemoField("MAN", "15", "Operator Alas Kaki", "Footwear Operator", 0.80, 20, 0.030),
            new DemoField("PAR", "", "Terapis Spa", "Spa Therapist", 0.80, 24, 0.055),
            new DemoField("KES", "", "Perawat Lansia", "Caregiver", 0.86, 60, 0.060),
            new DemoField("TIK", "", "Teknisi Jaringan", "Network Technician", 0.45, 30, 0.025),
            new DemoField("EKR", "", "Animator 2D", "Animator", 0.50, 40, 0.020),
            new DemoField("KON", "", "Pelaksana Konstruksi", "Construction Worker", 0.30, 20, 0.012),
            new DemoField("BIS", "", "Administrasi Perkantoran", "Administration Clerk", 0.70, 20, 0.010),
            new DemoField("TAN", "", "Pengolah Hasil Pertanian", "Agricultural Worker", 0.60, 18, 0.008),
            new DemoField("IKA", "", "Pengolah Hasil Perikanan", "Fish Processing Worker", 0.60, 18, 0.006),
            new DemoField("NAK", "", "Pengolah Hasil Ternak", "Farm Worker", 0.50, 18, 0.003),
            new DemoField("HUB", "", "Operator Forklift", "Forklift Operator", 0.25, 15, 0.001));
}
