package id.sinergi;

import java.time.LocalDate;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What people see must be right in any month of any year: the tests with a page once more, on a day of June 2031. One
 * class, so that one test JVM alone starts the contexts of that day. One engine only: a suite would find itself.
 */
@Suite
@IncludeEngines("junit-jupiter")
@IncludeTags("dated")
@ExcludeTags("undated")
@SelectPackages("id.sinergi")
class JuneOf2031Test {

    @BeforeSuite
    static void moveThere() {
        TestClock.moveTo(LocalDate.of(2031, 6, 15));
    }

    @AfterSuite
    static void comeBack() {
        TestClock.moveBack();
    }
}
