package id.sinergi.signin;

import id.sinergi.security.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks for the code of the second step; whoever needs a second factor and has none is given one here. */
@RestController
class SecondStepPage {

    private final SignInTickets tickets;

    SecondStepPage(SignInTickets tickets) {
        this.tickets = tickets;
    }

    @GetMapping(SecondStep.PAGE)
    ResponseEntity<String> page(HttpServletRequest request) {
        return tickets.of(request)
                .map(ticket -> page(ticket.offered(), request))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FOUND)
                        .location(URI.create(request.getContextPath() + SignIn.PAGE + "?" + SignInRefused.AGAIN))
                        .build());
    }

    private static ResponseEntity<String> page(@Nullable Enrolment offered, HttpServletRequest request) {
        var page = new FormPage(request, offered == null ? "signin.code.title" : "signin.factor.title");
        page.sendsTo(SecondStep.PAGE);
        if (request.getParameter(SignInRefused.WAIT) != null) {
            page.problem(page.text("signin.problem.later"));
        } else if (request.getParameter(SignInRefused.WRONG) != null) {
            page.problem(page.text("signin.problem.code"));
        }
        if (offered == null) {
            page.paragraph(page.text("signin.code.lead"));
        } else {
            offer(page, offered);
        }
        page.field("code", "signin.code", "text", "one-time-code")
                .attr("inputmode", offered == null ? "text" : "numeric")
                .attr("maxlength", "20")
                .attr("autofocus", true);
        page.button("security.login.submit");
        return page.answer(HttpStatus.OK);
    }

    private static void offer(FormPage page, Enrolment offered) {
        var form = page.form().addClass("wide");
        page.paragraph(page.text("signin.factor.lead"));
        form.append(offered.picture());
        form.appendElement("p")
                .text(page.text("signin.factor.secret") + " ")
                .appendElement("span")
                .addClass("secret")
                .text(offered.secret());
        page.paragraph(page.text("signin.factor.recovery"));
        var codes = form.appendElement("ul").addClass("codes");
        offered.recovery().forEach(code -> codes.appendElement("li").text(code));
    }
}
