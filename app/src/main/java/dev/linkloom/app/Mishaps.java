package dev.linkloom.app;

import dev.linkloom.app.notice.Notices;

import javafx.application.Platform;

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
                        "Something went wrong inside Linkloom (code %s). Your design is safe;"
                                        .formatted(code)
                                + " undo the last step if it looks wrong, and report the code."));
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
