package id.sinergi;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The pages and briefings of June 2031. */
@Suite
@SelectPackages({"id.sinergi.dashboard", "id.sinergi.briefing"})
@IncludeEngines("junit-jupiter")
@IncludeTags("dated")
@ExcludeTags("undated")
class PagesIn2031Test extends JuneOf2031 {}
