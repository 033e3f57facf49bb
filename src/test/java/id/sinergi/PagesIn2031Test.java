package id.sinergi;

import org.junit.platform.suite.api.SelectPackages;

/** The pages and briefings of June 2031. */
@SelectPackages({"id.sinergi.dashboard", "id.sinergi.briefing"})
class PagesIn2031Test extends JuneOf2031 {}
