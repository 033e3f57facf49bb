package id.sinergi.intake.ui;

import id.sinergi.template.CodeSheets;
import id.sinergi.template.Templates;
import org.springframework.stereotype.Component;

/** Makes the card with templates and lists of codes. */
@Component
class TemplateCards {

    private final Templates templates;
    private final CodeSheets codes;

    TemplateCards(Templates templates, CodeSheets codes) {
        this.templates = templates;
        this.codes = codes;
    }

    TemplateCard card() {
        return new TemplateCard(templates, codes);
    }
}
