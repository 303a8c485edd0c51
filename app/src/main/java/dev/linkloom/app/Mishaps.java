package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.notice.Notices;

import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Arrays;

/// What happens to exceptions that nobody expected: logged in full, shown in a sentence with a code
/// to report; the app goes on.
record Mishaps(Notices notices) implements UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Mishaps.class.getName());

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        String code = code(problem);
        LOG.log(System.Logger.Level.ERROR, "Unexpected problem " + code, problem);
        Platform.runLater(() ->
                notices.error(
                        tr(
                                "Something went wrong inside Linkloom (code %s). Your design is"
                                        + " safe; undo the last step if it looks wrong, and report"
                                        + " the code.",
                                code),
                        new Notices.Choice(
                                "copy-details", tr("Copy details"), () -> copy(code, problem))));
    }

    private static void copy(String code, Throwable problem) {
        StringWriter details = new StringWriter();
        problem.printStackTrace(new PrintWriter(details));
        ClipboardContent content = new ClipboardContent();
        content.putString("Linkloom %s%n%s".formatted(code, details));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The same for every problem at the same place in the program.
    private static String code(Throwable problem) {
        int place =
                Arrays.stream(problem.getStackTrace())
                        .filter(each -> each.getClassName().startsWith("dev.linkloom"))
                        .map(each -> each.getClassName() + each.getMethodName())
                        .findFirst()
                        .orElse("")
                        .hashCode();
        return "%04X-%04X"
                .formatted(problem.getClass().getName().hashCode() & 0xffff, place & 0xffff);
    }
}
