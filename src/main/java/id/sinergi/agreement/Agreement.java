package id.sinergi.agreement;

import id.sinergi.language.BilingualName;
import java.time.LocalDate;

/** An agreement under which people are counted. */
public record Agreement(String code, BilingualName name, BilingualName shortName, LocalDate signedOn) {}
