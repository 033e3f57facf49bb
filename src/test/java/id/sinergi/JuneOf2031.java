package id.sinergi;

import java.time.LocalDate;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;

/**
 * What people see must be right in any month of any year: the tests with a page once more, on a day of June 2031. They
 * stand in three classes, so that both test JVMs have a part in them.
 */
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
