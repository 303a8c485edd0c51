package dev.linkloom.app;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Goes through a window as people do who see little or have no mouse: what has no name, what the
/// Tab key leaves out, what is written too small.
final class Reader {

    private static final double SMALLEST = 11;

    private final Scene scene;
    private final Parent part;

    /// @param part what to read: the window's root, or what lies over all the rest
    Reader(Scene scene, Parent part) {
        this.scene = scene;
        this.part = part;
    }

    /// What is wrong with what shows; to be called on the JavaFX thread.
    List<String> faults() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<Node> shown = new ArrayList<>();
        collect(part, shown);
        List<String> faults = new ArrayList<>();
        shown.forEach(each -> check(each, shown, faults));
        toReach(shown, faults);
        return faults;
    }

    private static void collect(Node node, List<Node> shown) {
        if (!node.isVisible()) {
            return;
        }
        shown.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, shown));
        }
    }

    private static void check(Node node, List<Node> shown, List<String> faults) {
        if (node instanceof Text text
                && !(node instanceof FontIcon)
                && !text.getText().isBlank()
                && text.getFont().getSize() < SMALLEST) {
            faults.add(
                    "“%s” has %.1f px in %s"
                            .formatted(text.getText(), text.getFont().getSize(), where(text)));
        }
        if (isPart(node)) {
            return;
        }
        if (needsName(node)) {
            if (!isNamed(node, shown)) {
                faults.add("without a name: " + where(node));
            }
            AccessibleRole role = node.getAccessibleRole();
            boolean general = role == AccessibleRole.NODE || role == AccessibleRole.PARENT;
            if (role == null || general && node.getAccessibleRoleDescription() == null) {
                faults.add("without a role: " + where(node));
            }
        }
    }

    /// What the keyboard works on, and what tells of a state.
    private static boolean needsName(Node node) {
        return isWorked(node) || node instanceof ProgressBar;
    }

    private static boolean isWorked(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof ChoiceBox<?>
                || node instanceof Spinner<?>
                || node instanceof Slider
                || node instanceof ListView<?>
                || node instanceof TableView<?>
                || node instanceof TreeView<?>
                || node.isFocusTraversable()
                        && !(node instanceof TabPane)
                        && !(node instanceof MenuBar);
    }

    /// Whether it belongs to a larger control, or to a row that is worked as a whole.
    private static boolean isPart(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ComboBoxBase<?>
                    || each instanceof ChoiceBox<?>
                    || each instanceof Spinner<?>
                    || each instanceof ScrollBar
                    || each instanceof MenuBar
                    || each instanceof IndexedCell<?>
                    || each.getStyleClass().contains("column-header-background")
                    || each.getStyleClass().contains("tab-header-area")) {
                return true;
            }
        }
        return node instanceof ScrollBar || node.getStyleClass().contains("tab-header-area");
    }

    private static boolean isNamed(Node node, List<Node> shown) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return true;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return true;
        }
        return shown.stream()
                .anyMatch(each -> each instanceof Label label && node.equals(label.getLabelFor()));
    }

    /// What the keyboard should come to; to be called on the JavaFX thread.
    Set<Node> toReach() {
        List<Node> shown = new ArrayList<>();
        collect(part, shown);
        return toReach(shown, new ArrayList<>());
    }

    private static Set<Node> toReach(List<Node> shown, List<String> faults) {
        Set<Node> left = new LinkedHashSet<>();
        for (Node each : shown) {
            if (isWorked(each) && !isPart(each) && !each.isDisabled()) {
                if (each.isFocusTraversable()) {
                    left.add(each);
                } else if (!hasKeysOfItsOwn(each)) {
                    faults.add("Tab passes by: " + where(each));
                }
            }
        }
        return left;
    }

    /// F1 opens the rule of the field with the keyboard, arrows in the field above move in the list
    /// of what it found; what the bar beside the selection offers has shortcuts and is in the
    /// menus.
    private static boolean hasKeysOfItsOwn(Node node) {
        return node.getStyleClass().contains("rule-link")
                || node.getParent().getStyleClass().contains("search-list")
                || node.getParent().getStyleClass().contains("selection-bar");
    }

    static String where(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node each = node; each != null && path.length() < 200; each = each.getParent()) {
            if (each instanceof Control || each.getId() != null || each.equals(node)) {
                path.append(each.getClass().getSimpleName());
                path.append(each.getId() == null ? "" : "#" + each.getId());
                path.append(
                        each.getStyleClass().isEmpty() ? "" : "." + each.getStyleClass().getLast());
                path.append(" in ");
            }
        }
        return path.append("the window").toString();
    }
}
