package id.sinergi.catalog;

import id.sinergi.language.BilingualName;

/** The kinds of training unit that BPSDMI runs. */
public enum CentreKind {
    BDI("Balai Diklat Industri", "Industrial training centre"),
    POLITEKNIK("Politeknik", "Polytechnic"),
    AKADEMI("Akademi komunitas", "Community academy"),
    SMK("Sekolah menengah kejuruan", "Vocational high school");

    private final BilingualName label;

    CentreKind(String id, String en) {
        label = new BilingualName(id, en);
    }

    public BilingualName label() {
        return label;
    }
}
