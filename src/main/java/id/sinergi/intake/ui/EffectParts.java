package id.sinergi.intake.ui;

import id.sinergi.intake.ApprovalService;
import id.sinergi.intake.ApprovalService.Asked;
import id.sinergi.intake.Batch;
import id.sinergi.intake.EffectService;
import id.sinergi.intake.Preview;
import id.sinergi.region.RegionCatalog;
import id.sinergi.revision.Dependent;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the part of a page that says what posting or taking back would change. */
@Component
class EffectParts {

    private final EffectService effects;
    private final RegionCatalog regions;

    EffectParts(EffectService effects, RegionCatalog regions) {
        this.effects = effects;
        this.regions = regions;
    }

    EffectPart ofPosting(Preview upload) {
        return new EffectPart(upload.read(), regions, () -> effects.ofPosting(upload.upload()));
    }

    List<Dependent> dependents(Batch batch) {
        return effects.dependents(batch.number());
    }

    EffectPart of(Asked asked, ApprovalService approvals) {
        var upload = asked.upload();
        return new EffectPart(upload == null ? 0 : upload.read(), regions, () -> approvals.effect(asked.submission()));
    }

    EffectPart ofTakingBack(Batch batch) {
        return new EffectPart(0, regions, () -> effects.ofTakingBack(batch.number()));
    }
}
