package id.sinergi.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in holds, and what it takes.
 *
 * @param idle how long nobody need click before a sign-in ends
 * @param lifetime after which a sign-in ends however busy it is
 * @param remembered how long a browser comes in by itself where its user wanted that
 * @param link how long a link for choosing a password is good
 * @param secondFactor {@code required} or {@code possible}; null for required, and possible in a demonstration
 */
@ConfigurationProperties("sinergi.sign-in")
record SignInSettings(
        @DefaultValue("60m") Duration idle,
        @DefaultValue("12h") Duration lifetime,
        @DefaultValue("14d") Duration remembered,
        @DefaultValue("72h") Duration link,
        @Nullable SecondFactor secondFactor) {

    /** Whether those who administer or see records of people may go without a second factor. */
    enum SecondFactor {
        REQUIRED,
        POSSIBLE
    }
}
