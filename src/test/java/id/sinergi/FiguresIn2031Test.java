package id.sinergi;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The figures of June 2031. */
@Suite
@SelectPackages({"id.sinergi.indicator", "id.sinergi.lag", "id.sinergi.finding"})
@IncludeEngines("junit-jupiter")
@IncludeTags("dated")
@ExcludeTags("undated")
class FiguresIn2031Test extends JuneOf2031 {}
