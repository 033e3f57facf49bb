package id.sinergi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Fails where a page cannot be opened by a minister who is no user. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest
class PractisedPagesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PractisedPages pages;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theFirstPagesOpenForPracticeAndNothingIsLeftOfIt() {
        DemoProgramme.in(context);
        long entered = entries();

        var left = CompletableFuture.supplyAsync(() -> {
                    pages.practise();
                    return VaadinSession.getCurrent() == null
                            && SecurityContextHolder.getContext().getAuthentication() == null;
                })
                .join();

        assertThat(left).isTrue();
        assertThat(entries()).isEqualTo(entered);
    }

    private long entries() {
        return jdbc.sql("SELECT count(*) FROM audit_entry").query(Long.class).single();
    }
}
