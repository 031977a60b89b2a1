package app.effleurage.ui.handout;

import java.util.List;
import java.util.Objects;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** The printers that the toolkit knows. */
public final class SystemPrinting implements Printing {

    private final Window owner;

    /** @param owner the window that the dialog belongs to */
    public SystemPrinting(Window owner) {
        this.owner = Objects.requireNonNull(owner, "owner");
    }

    @Override
    public Begun begin(String name, Handouts.Paper paper) {
        PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            return new Begun.NoPrinter();
        }
        job.getJobSettings().setJobName(name);
        job.getJobSettings().setPageLayout(layout(job.getPrinter(), paper));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return new Begun.Cancelled();
        }
        return new Begun.Ready(new SystemJob(job));
    }

    /** The card has margins of its own, so the printer need add none that it can do without. */
    private static PageLayout layout(Printer printer, Handouts.Paper paper) {
        Paper sheet = switch (paper) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.NA_LETTER;
        };
        return printer.createPageLayout(sheet, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    private record SystemJob(PrinterJob job) implements Job {

        @Override
        public boolean print(List<Image> pages) {
            PageLayout layout = job.getJobSettings().getPageLayout();
            for (Image page : pages) {
                if (!job.printPage(layout, fitted(page, layout))) {
                    job.cancelJob();
                    return false;
                }
            }
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }

        /** As large as on the sheet it was set for, or smaller where the printer reaches less of it. */
        private static ImageView fitted(Image page, PageLayout layout) {
            ImageView view = new ImageView(page);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            double whole = layout.getPaper().getWidth();
            double scale = Math.min(whole / page.getWidth(), Math.min(
                    layout.getPrintableWidth() / page.getWidth(), layout.getPrintableHeight() / page.getHeight()));
            view.setFitWidth(page.getWidth() * scale);
            view.setTranslateX((layout.getPrintableWidth() - page.getWidth() * scale) / 2);
            view.setTranslateY((layout.getPrintableHeight() - page.getHeight() * scale) / 2);
            return view;
        }
    }
}
