package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.export.Picture;
import dev.linkloom.app.notice.Notices;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

/// The design on one sheet of paper, as large as fits, in light colours.
record Printing(Document document, Notices notices, Window window) {

    void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            notices.error(tr("No printer is set up on this computer. Export a picture instead."));
            return;
        }
        job.getJobSettings().setJobName(document.name());
        if (job.showPrintDialog(window)) {
            boolean sent = job.printPage(page(job), sheet(page(job)));
            if (sent && job.endJob()) {
                notices.done(tr("%s is on its way to the printer.", document.name()));
            } else {
                notices.error(tr("The printer did not take it: %s", job.getJobStatus()));
            }
        }
    }

    private static PageLayout page(PrinterJob job) {
        Paper paper = job.getJobSettings().getPageLayout().getPaper();
        return job.getPrinter().createPageLayout(paper, PageOrientation.LANDSCAPE, 36, 36, 36, 36);
    }

    private Node sheet(PageLayout page) {
        return Picture.of(document.design(), Palette.LIGHT, 1)
                .node(page.getPrintableWidth(), page.getPrintableHeight());
    }
}
