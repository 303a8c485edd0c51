package dev.linkloom.app.lesson;

/// How a step stands, and what is said about it.
///
/// @param say Markdown; empty when there is nothing to say
record Outcome(Mood mood, String say) {

    static final Outcome WAITING = new Outcome(Mood.WAITING, "");

    static Outcome right(String say) {
        return new Outcome(Mood.RIGHT, say);
    }

    static Outcome wrong(String say) {
        return new Outcome(Mood.WRONG, say);
    }

    enum Mood {
        WAITING,
        WRONG,
        RIGHT
    }
}
