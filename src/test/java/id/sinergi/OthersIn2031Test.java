package id.sinergi;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;

/** All other pages and figures of June 2031, those of packages yet to come included. */
@SelectPackages("id.sinergi")
@ExcludePackages({"id.sinergi.dashboard", "id.sinergi.briefing"})
class OthersIn2031Test extends JuneOf2031 {}
