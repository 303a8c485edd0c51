package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import java.util.Collection;
import java.util.List;

/// Types of resources in sentences.
final class Words {

    private static final String VOWELS = "AEIOU";

    private Words() {}

    /// "a Subnet", "an Instance".
    static String article(ResourceType type) {
        boolean vowel = VOWELS.indexOf(type.label().charAt(0)) >= 0;
        String name = TypeNames.of(type);
        return vowel ? tr("an %s", name) : tr("a %s", name);
    }

    /// "An Instance", at the beginning of a sentence.
    static String sentence(ResourceType type) {
        String words = article(type);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// "a VPC, a Route table or a Network ACL".
    static String anyOf(Collection<ResourceType> types) {
        List<String> words = types.stream().map(Words::article).toList();
        return words.size() == 1
                ? words.getFirst()
                : tr(
                        "%s or %s",
                        String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    static Outcome alreadyConnected(Resource one, Resource other) {
        return new Outcome.Refused(
                tr("%s and %s are already connected.", one.name(), other.name()));
    }

    static String connect(Resource one, Resource other) {
        return tr("Connect %s to %s", one.name(), other.name());
    }
}
