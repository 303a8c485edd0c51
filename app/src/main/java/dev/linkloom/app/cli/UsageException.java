package dev.linkloom.app.cli;

/// Arguments that make no sense for this design; the message is one sentence for the person who
/// typed them.
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String sentence) {
        super(sentence);
    }
}
