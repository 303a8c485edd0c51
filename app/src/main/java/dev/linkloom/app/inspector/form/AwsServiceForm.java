package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.AwsService;

/// What can be edited of an AWS service.
final class AwsServiceForm {

    private AwsServiceForm() {}

    static Form<AwsService> make(Kit kit) {
        return kit.form(AwsService.class)
                .line(
                        tr("Region"),
                        Lens.of(AwsService.class, "region", AwsService::region),
                        Kit.suggest(Formats.REGION))
                .line(
                        tr("Service"),
                        Lens.of(AwsService.class, "service", AwsService::service),
                        Kit.mono(Formats.WORD))
                .line(
                        tr("CIDR blocks"),
                        Lens.of(AwsService.class, "cidrs", AwsService::cidrs),
                        Kit.mono(Kit.CIDRS));
    }
}
