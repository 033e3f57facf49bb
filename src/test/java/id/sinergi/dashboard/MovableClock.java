package id.sinergi.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets tests choose the day on which somebody looks. */
@TestConfiguration(proxyBeanMethods = false)
class MovableClock {

    @Bean
    @Primary
    SetClock setClock() {
        return new SetClock();
    }

    /** A clock that the test sets. */
    static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-28T03:00:00Z");

        void set(YearMonth month, int day) {
            now = month.atDay(day).atTime(9, 0).atZone(getZone()).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Jakarta");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
