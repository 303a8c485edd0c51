package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The resources that a form edits together.
///
/// @param subjects at least one
/// @param forms the form of every type among them
record Chosen(List<Subject> subjects, Map<ResourceType, Form<?>> forms) {

    /// What is each resource's own: nobody wants one address twice.
    private static final Set<String> OWN =
            Set.of("id", "name", "cidr", "cidrs", "privateIp", "ipv6", "publicIp", "dnsSuffix");

    Subject first() {
        return subjects.getFirst();
    }

    boolean isOne() {
        return subjects.size() == 1;
    }

    /// The property of one of them.
    @SuppressWarnings("unchecked") // a property is shared when it has the same type everywhere
    <T extends @Nullable Object> Lens<Resource, T> lens(Resource resource, String component) {
        Form<?> form = forms.get(resource.type());
        if (form == null) {
            throw new IllegalArgumentException("%s has no form.".formatted(resource.id()));
        }
        return (Lens<Resource, T>) form.lens(component);
    }

    /// The properties that resources of all these types have, by the names of their components.
    static Set<String> shared(List<Class<? extends Resource>> types) {
        Map<String, String> common = null;
        for (Class<? extends Resource> type : types) {
            Map<String, String> own = components(type);
            if (common == null) {
                common = own;
            } else {
                common.entrySet().retainAll(own.entrySet());
            }
        }
        Set<String> names = new HashSet<>(common == null ? Set.of() : common.keySet());
        names.removeAll(OWN);
        return names;
    }

    private static Map<String, String> components(Class<? extends Resource> type) {
        Map<String, String> all = new HashMap<>();
        RecordComponent[] components = type.getRecordComponents();
        Arrays.stream(components)
                .forEach(each -> all.put(each.getName(), each.getGenericType().getTypeName()));
        return all;
    }
}
