package id.sinergi.intake.ui;

import id.sinergi.intake.ApprovalService;
import id.sinergi.intake.ApprovalService.Asked;
import id.sinergi.intake.Batch;
import id.sinergi.intake.EffectService;
import id.sinergi.intake.Preview;
import id.sinergi.language.Texts;
import id.sinergi.revision.Dependent;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the part of a page that says what posting or taking back would change. */
@Component
class EffectParts {

    private final EffectService effects;
    private final EffectDocuments documents;

    EffectParts(EffectService effects, EffectDocuments documents) {
        this.effects = effects;
        this.documents = documents;
    }

    EffectPart ofPosting(Preview upload) {
        return new EffectPart(
                upload.read(),
                documents,
                locale -> posting(upload.fileName(), "impor", locale),
                () -> effects.ofPosting(upload.upload()));
    }

    List<Dependent> dependents(Batch batch) {
        return effects.dependents(batch.number());
    }

    EffectPart of(Asked asked, ApprovalService approvals) {
        var upload = asked.upload();
        int batch = asked.submission().takesBack();
        return new EffectPart(
                upload == null ? 0 : upload.read(),
                documents,
                locale -> batch == 0
                        ? posting(asked.submission().fileName(), "persetujuan", locale)
                        : takingBack(batch, "persetujuan", locale),
                () -> approvals.effect(asked.submission()));
    }

    EffectPart ofTakingBack(Batch batch) {
        return new EffectPart(
                0,
                documents,
                locale -> takingBack(batch.number(), "batch?nomor=" + batch.number(), locale),
                () -> effects.ofTakingBack(batch.number()));
    }

    private static EffectDocuments.Cause posting(String file, String path, Locale locale) {
        return new EffectDocuments.Cause(Texts.of("intake.effect.upload", locale, file), path);
    }

    private static EffectDocuments.Cause takingBack(int batch, String path, Locale locale) {
        return new EffectDocuments.Cause(Texts.of("intake.effect.taking-back", locale, String.valueOf(batch)), path);
    }
}
