package id.sinergi;

import org.junit.platform.suite.api.SelectPackages;

/** The figures of June 2031. */
@SelectPackages({"id.sinergi.indicator", "id.sinergi.lag", "id.sinergi.finding"})
class FiguresIn2031Test extends JuneOf2031 {}
