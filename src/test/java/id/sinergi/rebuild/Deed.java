package id.sinergi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.intake.ApprovalService;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import org.springframework.beans.factory.BeanFactory;

/** What changes figures, each to be done as a whole or not at all. */
enum Deed {

    /** Of a staged upload. */
    POST {
        @Override
        void run(BeanFactory application, int number) {
            var consent = new Consent(true, true, "Uji kegagalan");
            assertThat(application.getBean(IntakeService.class).post(number, "uji", consent))
                    .isInstanceOf(Posted.class);
        }
    },
    /** Of a batch. */
    REVERT {
        @Override
        void run(BeanFactory application, int number) {
            application.getBean(IntakeService.class).revert(number, "uji", "dikirim dua kali");
        }
    },
    /** Of what somebody else submitted. */
    APPROVE {
        @Override
        void run(BeanFactory application, int number) {
            assertThat(application.getBean(ApprovalService.class).approve(number, "budi", "Sudah dicocokkan."))
                    .isInstanceOf(Posted.class);
        }
    },
    /** Of all figures. */
    REBUILD {
        @Override
        void run(BeanFactory application, int number) {
            application.getBean(Rebuild.class).run((batches, of) -> {});
        }
    };

    abstract void run(BeanFactory application, int number);
}
