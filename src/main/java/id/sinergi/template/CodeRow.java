package id.sinergi.template;

import id.sinergi.language.BilingualName;

/** A code that files may carry today. */
record CodeRow(String code, BilingualName name) {}
