package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.ChoiceEditor;
import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Format;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.ReferenceEditor;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.inspector.editor.SuggestEditor;
import dev.linkloom.app.inspector.editor.SwitchEditor;
import dev.linkloom.app.inspector.editor.TextEditor;
import dev.linkloom.app.simulation.RowHits;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The kinds of field that forms are put together from.
///
/// @param hits which rows decided the flows that were played
record Kit(Maker maker, Consumer<ResourceId> goTo, PropertyHelp help, Supplier<RowHits> hits) {

    static final Format<List<Cidr>> CIDRS = Formats.list(Formats.CIDR, "10.0.0.0/16, …");

    static Format<List<PortRange>> ports() {
        return Formats.list(Formats.PORTS, tr("every port"));
    }

    /// The same for several resources at once, whose rows are not those of one table.
    Kit ofSeveral() {
        return new Kit(maker, goTo, help, () -> RowHits.NONE);
    }

    /// For how many of the flows that were played a row of a table decided; empty before any was.
    ///
    /// @param row null for those that no row of it matched
    String hits(Subject subject, String component, @Nullable Object row) {
        RowHits all = hits.get();
        int count = all.of(subject.resource().id(), component, row);
        if (all.flows() == 0 || (row == null && count == 0)) {
            return "";
        }
        return row == null
                ? tr("no row matched %,d of %,d flows played", count, all.flows())
                : tr("decided %,d of %,d flows played", count, all.flows());
    }

    <R extends Resource> Form<R> form(Class<R> type) {
        return new Form<>(type, maker::perform, help);
    }

    static <T extends @Nullable Object> Editor<T> text(Format<T> format) {
        return new TextEditor<>(format);
    }

    /// An address, a block, an id: text that is read character by character.
    static <T extends @Nullable Object> Editor<T> mono(Format<T> format) {
        return new TextEditor<>(format).styled("mono");
    }

    static <T extends @Nullable Object> Editor<T> suggest(Format<T> format) {
        return new SuggestEditor<>(format);
    }

    static Editor<Boolean> onOff() {
        return new SwitchEditor();
    }

    /// On, off, or what AWS does without being told.
    static Editor<@Nullable Boolean> onOffOr(String otherwise) {
        List<@Nullable Boolean> options = Arrays.asList(null, true, false);
        return new ChoiceEditor<>(
                _ -> options,
                (_, value) -> value == null ? otherwise : value ? tr("On") : tr("Off"));
    }

    static <E extends Enum<E>> Editor<E> oneOf(Class<E> type, Function<E, String> words) {
        return ChoiceEditor.of(type, words);
    }

    /// A resource of these types anywhere.
    Editor<@Nullable ResourceId> anywhere(@Nullable String none, ResourceType... types) {
        return reference(none, subject -> subject.all(types), types);
    }

    /// A resource of these types in the VPC of the one that is edited.
    Editor<@Nullable ResourceId> inVpc(@Nullable String none, ResourceType... types) {
        return reference(none, subject -> subject.inVpc(types), types);
    }

    private Editor<@Nullable ResourceId> reference(
            @Nullable String none,
            Function<Subject, List<ResourceId>> fitting,
            ResourceType... types) {
        return new ReferenceEditor(none, new Referable(maker, fitting, List.of(types)), goTo);
    }

    /// The container.
    Editor<@Nullable ResourceId> container(ResourceType type) {
        return anywhere(null, type);
    }

    /// A resource of these types in the VPC that must be named.
    Editor<ResourceId> required(ResourceType... types) {
        return new Required(inVpc(null, types));
    }

    /// Several resources of one type.
    Editor<List<ResourceId>> several(
            String word, Function<Subject, List<ResourceId>> fitting, ResourceType... types) {
        return new ListEditor<>(
                word,
                () -> new Required(reference(null, fitting, types)),
                (subject, present) ->
                        fitting.apply(subject).stream()
                                .filter(id -> !present.contains(id))
                                .findFirst()
                                .orElse(null));
    }

    Editor<List<ResourceId>> securityGroups() {
        return several(
                tr("security group"),
                subject -> subject.inVpc(ResourceType.SECURITY_GROUP),
                ResourceType.SECURITY_GROUP);
    }
}
