package id.sinergi;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All other pages of June 2031, those of packages yet to come included. */
@Suite
@SelectPackages("id.sinergi")
@ExcludePackages({
    "id.sinergi.dashboard",
    "id.sinergi.briefing",
    "id.sinergi.indicator",
    "id.sinergi.lag",
    "id.sinergi.finding"
})
@IncludeEngines("junit-jupiter")
@IncludeTags("dated")
@ExcludeTags("undated")
class OthersIn2031Test extends JuneOf2031 {}
