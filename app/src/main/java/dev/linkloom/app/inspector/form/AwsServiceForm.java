package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.AwsService;

/// What can be edited of an AWS service.
final class AwsServiceForm {

    private AwsServiceForm() {}

    static Form<AwsService> make(Kit kit) {
        return kit.form(AwsService.class)
                .line(
                        "Region",
                        Lens.of(AwsService.class, "region", AwsService::region),
                        Kit.suggest(Formats.REGION))
                .line(
                        "Service",
                        Lens.of(AwsService.class, "service", AwsService::service),
                        Kit.mono(Formats.WORD))
                .line(
                        "CIDR blocks",
                        Lens.of(AwsService.class, "cidrs", AwsService::cidrs),
                        Kit.mono(Kit.CIDRS));
    }
}
