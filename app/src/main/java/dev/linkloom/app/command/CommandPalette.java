package dev.linkloom.app.command;

import static dev.linkloom.app.text.Texts.tr;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Everything that can be done and every place to go to, by typing a few letters of its name; what
/// was chosen last comes first.
public final class CommandPalette extends Overlay {

    private static final int MOST = 60;
    private static final int PAGE = 8;

    private final Commands commands;
    private final Supplier<Stream<Choice>> places;
    private final TextField search;
    private final ListView<Choice> list;
    private final List<String> recent = new ArrayList<>();

    /// Makes it, closed.
    ///
    /// @param places where one can go besides, such as resources and files; listed once something
    ///   is typed
    public CommandPalette(Commands commands, Supplier<Stream<Choice>> places) {
        this(commands, places, new TextField(), new ListView<>());
    }

    private CommandPalette(
            Commands commands,
            Supplier<Stream<Choice>> places,
            TextField search,
            ListView<Choice> list) {
        super(card(search, list));
        this.commands = commands;
        this.places = places;
        this.search = search;
        this.list = list;
        setId("command-palette");
        search.setId("command-search");
        search.setPromptText(tr("Type a command, or the name of a resource or a file"));
        search.setAccessibleText(tr("Command to find"));
        search.textProperty().subscribe(_ -> refresh());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("command-list");
        list.setAccessibleText(tr("Commands and places"));
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(tr("Nothing is called like that.")));
        list.setCellFactory(_ -> new ChoiceCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
    }

    private static Region card(TextField search, ListView<Choice> list) {
        VBox card = new VBox(search, list);
        card.getStyleClass().add("command-palette");
        card.setMaxSize(620, 420);
        return card;
    }

    /// Opens it with nothing typed.
    public void open() {
        search.clear();
        refresh();
        show(search);
    }

    private void refresh() {
        String typed = search.getText();
        Stream<Choice> all = commands.all().stream().map(Choice::of);
        list.getItems()
                .setAll(
                        (typed.isBlank() ? all : Stream.concat(all, places.get()))
                                .filter(each -> Match.score(typed, each.label()) != Match.NONE)
                                .sorted(byFit(typed))
                                .limit(MOST)
                                .toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private Comparator<Choice> byFit(String typed) {
        return Comparator.<Choice>comparingInt(each -> each.possible() ? 0 : 1)
                .thenComparingInt(each -> -Match.score(typed, each.label()))
                .thenComparingInt(each -> {
                    int at = recent.indexOf(each.id());
                    return at < 0 ? Integer.MAX_VALUE : at;
                });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> choose();
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(PAGE);
            case PAGE_UP -> step(-PAGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int last = Math.max(0, list.getItems().size() - 1);
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - PAGE / 2));
    }

    private void choose() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && choice.possible()) {
            recent.remove(choice.id());
            recent.addFirst(choice.id());
            hide();
            choice.action().run();
        }
    }
}
