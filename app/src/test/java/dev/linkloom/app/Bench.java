package dev.linkloom.app;

import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.settings.Home;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Account;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A workbench in a window that JavaFX's headless screen can hold, with dialogs a test answers.
final class Bench implements FileDialogs {

    final Stage stage;
    final Workbench workbench;
    final List<String> asked = new ArrayList<>();
    @Nullable Path chosen;
    boolean browser = true;
    Unsaved answer = Unsaved.CANCEL;

    private Bench(Stage stage, Path home) {
        this.stage = stage;
        workbench = new Workbench(stage, new Home(home), this);
    }

    /// Opens the sample in a window of 980 x 700; to be called on the JavaFX thread.
    static Bench open(Stage stage, Path home) {
        return open(stage, home, Opening.sample());
    }

    /// The same with another design.
    static Bench open(Stage stage, Path home, Opening opening) {
        Bench bench = new Bench(stage, home);
        Windows.closeAfterTest(bench.workbench::dispose);
        stage.setX(0);
        stage.setY(0);
        bench.workbench.show(opening);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(980);
        stage.setHeight(700);
        return bench;
    }

    Node find(String id) {
        Node found = stage.getScene().lookup("#" + id);
        if (found == null) {
            throw new AssertionError("There is no #" + id);
        }
        return found;
    }

    /// Presses a button without looking for it on the screen.
    void press(String id) {
        ((Button) find(id)).fire();
    }

    /// Compares the design with what another program made of its file.
    void compare(FxRobot robot, Path file, Design theirs) throws IOException {
        chosen = file;
        robot.interact(() -> workbench.commands().run("save-as"));
        eventually(() -> !workbench.document().dirtyProperty().get() && Files.exists(file));
        DesignFile.write(theirs, file);
        robot.interact(workbench::lookForChanges);
        eventually(() -> stage.getScene().lookup("#compare") != null);
        robot.interact(() -> press("compare"));
        eventually(() -> find("comparison").isVisible());
    }

    static Edit anEdit() {
        return addAccount("333333333333");
    }

    static Edit addAccount(String id) {
        return new Edit.Add(new Account(ResourceId.of(id), "Newcomer"), new Box(0, 900, 400, 300));
    }

    static void eventually(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("It did not happen within 10 s.", late);
        }
    }

    @Override
    public @Nullable Path chooseOpen(@Nullable Path near) {
        asked.add("open");
        return chosen;
    }

    @Override
    public @Nullable Path chooseSave(String name, @Nullable Path near) {
        asked.add("save " + name);
        return chosen;
    }

    @Override
    public @Nullable Path chooseCapture(String name, @Nullable Path near) {
        asked.add("capture " + name);
        return chosen;
    }

    @Override
    public @Nullable Path chooseTable(String name, @Nullable Path near) {
        asked.add("table " + name);
        return chosen;
    }

    @Override
    public @Nullable Path choosePicture(String name, @Nullable Path near) {
        asked.add("picture " + name);
        return chosen;
    }

    @Override
    public @Nullable Path chooseImage(@Nullable Path near) {
        asked.add("image");
        return chosen;
    }

    @Override
    public void reveal(Path file) {
        asked.add("reveal " + file.getFileName());
    }

    @Override
    public void browse(String address, Runnable otherwise) {
        asked.add("browse " + address);
        if (!browser) {
            otherwise.run();
        }
    }

    @Override
    public Unsaved askUnsaved(String title) {
        asked.add("unsaved " + title);
        return answer;
    }
}
