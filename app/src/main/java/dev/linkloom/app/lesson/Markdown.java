package dev.linkloom.app.lesson;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/// Markdown as JavaFX text: paragraphs, lists, emphasis and code. Links and pictures are shown as
/// their text; nothing is fetched.
final class Markdown extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final Deque<VBox> blocks = new ArrayDeque<>();
    private final Deque<String> styles = new ArrayDeque<>();
    private TextFlow line = new TextFlow();

    private Markdown(VBox into) {
        blocks.push(into);
    }

    /// The text as a column of paragraphs that wrap at whatever width they get.
    static VBox render(String markdown) {
        VBox column = new VBox();
        column.getStyleClass().add("markdown");
        PARSER.parse(markdown).accept(new Markdown(column));
        return column;
    }

    /// The words alone, for those who listen.
    static String words(String markdown) {
        var words = new StringBuilder();
        PARSER.parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(org.commonmark.node.Text text) {
                                words.append(text.getLiteral());
                            }

                            @Override
                            public void visit(Code code) {
                                words.append(code.getLiteral());
                            }

                            @Override
                            public void visit(SoftLineBreak lineBreak) {
                                words.append(' ');
                            }

                            @Override
                            public void visit(Paragraph paragraph) {
                                words.append(words.isEmpty() ? "" : " ");
                                visitChildren(paragraph);
                            }
                        });
        return words.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        line = new TextFlow();
        line.getStyleClass().add("markdown-paragraph");
        visitChildren(paragraph);
        into().getChildren().add(line);
    }

    @Override
    public void visit(Heading heading) {
        styles.push("markdown-heading");
        line = new TextFlow();
        visitChildren(heading);
        into().getChildren().add(line);
        styles.pop();
    }

    @Override
    public void visit(BulletList list) {
        items(list, null);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1));
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(Emphasis emphasis) {
        styles.push("markdown-emphasis");
        visitChildren(emphasis);
        styles.pop();
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styles.push("markdown-strong");
        visitChildren(strong);
        styles.pop();
    }

    @Override
    public void visit(Code code) {
        styles.push("markdown-code");
        add(code.getLiteral());
        styles.pop();
    }

    private void items(
            org.commonmark.node.Node list, @org.jspecify.annotations.Nullable Integer first) {
        int number = first == null ? 0 : first;
        for (org.commonmark.node.Node item = list.getFirstChild();
                item != null;
                item = item.getNext()) {
            if (item instanceof ListItem) {
                into().getChildren().add(item(item, first == null ? "•" : number + "."));
                number++;
            }
        }
    }

    private Node item(org.commonmark.node.Node item, String mark) {
        Label bullet = new Label(mark);
        bullet.getStyleClass().add("markdown-bullet");
        bullet.setMinWidth(Label.USE_PREF_SIZE);
        VBox content = new VBox();
        content.getStyleClass().add("markdown");
        HBox.setHgrow(content, Priority.ALWAYS);
        blocks.push(content);
        visitChildren(item);
        blocks.pop();
        HBox row = new HBox(bullet, content);
        row.getStyleClass().add("markdown-item");
        return row;
    }

    private VBox into() {
        return blocks.element();
    }

    private void add(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("markdown-text");
        text.getStyleClass().addAll(styles);
        line.getChildren().add(text);
    }
}
