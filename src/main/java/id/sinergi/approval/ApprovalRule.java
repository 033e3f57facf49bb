package id.sinergi.approval;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Whether nothing counts before a second person agreed. What the server goes by is kept for the commands, which are not
 * told whether they work on a demonstration.
 */
@Component
public class ApprovalRule implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final boolean server;
    private final boolean said;
    private final boolean required;

    ApprovalRule(
            JdbcClient jdbc,
            ApplicationContext context,
            ApprovalSettings settings,
            @Value("${sinergi.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.server = context instanceof WebApplicationContext;
        var setting = settings.required();
        this.said = setting != null;
        this.required = setting == null ? !demo : setting;
    }

    public boolean isRequired() {
        return said || server ? required : kept();
    }

    private boolean kept() {
        return jdbc.sql("select required from approval_rule")
                .query(Boolean.class)
                .optional()
                .orElse(required);
    }

    @Override
    public void run(ApplicationArguments args) {
        if (server) {
            jdbc.sql("""
                            insert into approval_rule (required) values (:required)
                            on conflict (one) do update set required = excluded.required
                            """).param("required", required).update();
        }
    }
}
