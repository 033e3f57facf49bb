package id.sinergi;

import java.time.LocalDate;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.Suite;

/**
 * What people see must be right in any month of any year: the tests with a page once more, on a day of June 2031. They
 * stand in two classes, so that both test JVMs have a part in them. One engine only: suites would find each other.
 */
@Suite
@IncludeEngines("junit-jupiter")
@IncludeTags("dated")
@ExcludeTags("undated")
abstract class JuneOf2031 {

    @BeforeSuite
    static void moveThere() {
        TestClock.moveTo(LocalDate.of(2031, 6, 15));
    }

    @AfterSuite
    static void comeBack() {
        TestClock.moveBack();
    }
}
