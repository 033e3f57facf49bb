package id.sinergi.signin;

import id.sinergi.security.PasswordRules;
import id.sinergi.security.SignIn;
import id.sinergi.security.UserProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a link leads: its owner chooses a password. */
@RestController
class PasswordPage {

    static final String PAGE = "/login/sandi";

    private final PasswordLinks links;
    private final ChosenPasswords passwords;

    PasswordPage(PasswordLinks links, ChosenPasswords passwords) {
        this.links = links;
        this.passwords = passwords;
    }

    @GetMapping(PAGE)
    ResponseEntity<String> page(
            @RequestParam(name = "kunci", defaultValue = "") String key, HttpServletRequest request) {
        return page(key, null, request);
    }

    @PostMapping(PAGE)
    ResponseEntity<String> choose(
            @RequestParam(name = "kunci", defaultValue = "") String key,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "again", defaultValue = "") String again,
            HttpServletRequest request) {
        if (!password.equals(again)) {
            return page(key, "signin.problem.differs", request);
        }
        try {
            passwords.choose(new Secret(key), password);
        } catch (UserProblem refused) {
            return page(key, refused.key(), request);
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(request.getContextPath() + SignIn.PAGE + "?" + SignIn.CHOSEN))
                .build();
    }

    private ResponseEntity<String> page(String key, @Nullable String problem, HttpServletRequest request) {
        var page = new FormPage(request, "signin.password.title");
        var owner = links.owner(new Secret(key));
        if (owner.isEmpty()) {
            page.problem(page.text("signin.problem.link"));
            return page.answer(HttpStatus.GONE);
        }
        page.sendsTo(PAGE);
        page.hidden("kunci", key);
        page.paragraph(page.text("signin.password.lead", owner.get(), PasswordRules.SHORTEST));
        if (problem != null) {
            page.problem(page.text(problem));
        }
        page.field("password", "signin.password.new", "password", "new-password")
                .attr("autofocus", true);
        page.field("again", "signin.password.again", "password", "new-password");
        page.button("signin.password.save");
        return page.answer(problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
