package id.sinergi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Which passwords are taken, and how they are kept. */
class PasswordRulesTest {

    private final PasswordHashes hashes = new PasswordHashes();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "            ",
                "123456789012",
                "010119900101",
                "abcdabcdabcd",
                "abababababab",
                "password1234",
                "P@ssw0rd1234",
                "passwordpassword",
                "qwertyuiop12",
                "1q2w3e4r5t6y",
                "1qaz2wsx3edc",
                "abcdefghijkl",
                "zyxwvutsrqpo",
                "administrator",
                "Administrator1!",
                "iloveyou1234",
                "letmein123456",
                "sayangku12345",
                "Bismillah123!",
                "IndonesiaMerdeka",
                "indonesia1945",
                "kemenperin2026",
                "Jakarta202611",
                "k@t4s4nd1!!!1",
                "sinergi-contoh",
                "0812345678901",
                "pendek",
                "dua belas k"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThatThrownBy(() -> PasswordRules.check("menteri", password)).isInstanceOf(UserProblem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cukup panjang sekali",
                "kuda benar baterai stapler",
                "jendela terbuka di kereta",
                "Xk7#pQ2w!mZ9",
                "パスワードではない長い文です",
                "tujuh payung menyanyi"
            })
    void whatNobodyTriesIsTaken(String password) {
        assertThatCode(() -> PasswordRules.check("menteri", password)).doesNotThrowAnyException();
    }

    @Test
    void theUsernameInsideIsRefused() {
        assertThatThrownBy(() -> PasswordRules.check("budi.hartono", "xk7 Budi.Hartono pq2"))
                .hasMessage("security.problem.passwordName");
    }

    @Test
    void charactersAreCountedAsPeopleCountThemAndBytesAreBoundWithAText() {
        assertThatThrownBy(() -> PasswordRules.check("menteri", "😀😁😂🤣😃😄"))
                .hasMessage("security.problem.password");
        assertThatThrownBy(() -> PasswordRules.check("menteri", "tujuh payung ".repeat(30)))
                .hasMessage("security.problem.passwordLong");
        var long73 = "sembilan puluh kata sandi yang panjangnya melewati tujuh puluh dua bita ya";
        assertThat(hashes.matches(long73 + " benar", hashes.encode(long73 + " salah")))
                .isFalse();
    }

    @Test
    void aPasswordIsKeptAsArgon2idAndAnOldHashIsStillKnownAndReplaced() {
        var old = new BCryptPasswordEncoder(4).encode("tujuh payung menyanyi");
        assertThat(hashes.matches("tujuh payung menyanyi", old)).isTrue();
        assertThat(hashes.upgradeEncoding(old)).isTrue();

        var present = hashes.encode("tujuh payung menyanyi");
        assertThat(present).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.upgradeEncoding(present)).isFalse();
        assertThat(hashes.matches("tujuh payung menyanyi", "{none}")).isFalse();
    }
}
