package dev.linkloom.app.command;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.settings.Preferences;
import dev.linkloom.app.window.Overlay;
import dev.linkloom.app.window.SearchList;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything that can be done and every place to go to, by typing a few letters of its name; what
/// was chosen last comes first among what fits alike.
public final class CommandPalette extends Overlay {

    private static final int MOST = 60;

    /// Less than what the start of a word counts for.
    private static final int RECENT = 5;

    private final Commands commands;
    private final Function<String, Stream<Choice>> places;
    private final Preferences preferences;
    private final SearchList<Choice> list = new SearchList<>(this::find, this::choose);

    /// @param age how many were chosen later; many for what was never chosen
    private record Ranked(Choice choice, int fit, int age) {

        int worth() {
            return age < Integer.MAX_VALUE ? fit + RECENT : fit;
        }
    }

    /// Makes it, closed.
    ///
    /// @param places where one can go besides, such as resources and files, for the words typed
    /// @param preferences remember which commands were chosen last
    public CommandPalette(
            Commands commands, Function<String, Stream<Choice>> places, Preferences preferences) {
        super(true);
        this.commands = commands;
        this.places = places;
        this.preferences = preferences;
        setId("command-palette");
        list.getStyleClass().add("command-palette");
        list.setMaxSize(620, 420);
        list.name(
                "command",
                tr("Type a command, or the name, id or address of a resource, or a file"),
                tr("Command to find"),
                tr("Commands and places"));
        list.dress(ChoiceCell::new, tr("Nothing is called like that."));
        setCard(list);
    }

    /// Opens it with nothing typed.
    public void open() {
        list.clear();
        show(list.field());
    }

    private List<Choice> find(String typed) {
        Stream<Choice> all = commands.all().stream().map(Choice::of);
        return (typed.isBlank() ? all : Stream.concat(all, places.apply(typed)))
                .map(each -> new Ranked(each, each.fit(typed), age(each)))
                .filter(each -> each.fit() != Match.NONE)
                .sorted(
                        Comparator.<Ranked>comparingInt(each -> Match.isWhole(each.fit()) ? 0 : 1)
                                .thenComparingInt(each -> each.choice().possible() ? 0 : 1)
                                .thenComparingInt(each -> -each.worth())
                                .thenComparingInt(Ranked::age))
                .limit(MOST)
                .map(Ranked::choice)
                .toList();
    }

    private int age(Choice choice) {
        int at = preferences.settings().recentCommands().indexOf(choice.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private void choose(Choice choice) {
        if (choice.possible()) {
            if (commands.has(choice.id())) {
                preferences.change(settings -> settings.found(choice.id()));
            }
            hide();
            choice.action().run();
        }
    }
}
