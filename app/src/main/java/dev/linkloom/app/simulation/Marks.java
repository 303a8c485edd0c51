package dev.linkloom.app.simulation;

/// The signs of the animation as SVG paths on a square of 24 x 24: each can be told from the others
/// without colour.
final class Marks {

    static final String TICK = "M9.2 18.6 3.4 12.8 5.6 10.6 9.2 14.2 18.4 5 20.6 7.2Z";

    static final String CROSS =
            "M6.4 4.2 12 9.8 17.6 4.2 19.8 6.4 14.2 12 19.8 17.6 17.6 19.8 12 14.2 6.4 19.8 4.2"
                    + " 17.6 9.8 12 4.2 6.4Z";

    static final String QUESTION =
            "M12 3C8.6 3 6.2 5 6 8.2H9C9.1 6.6 10.3 5.6 12 5.6 13.7 5.6 14.9 6.6 14.9 8.1 14.9 9.3"
                + " 14.3 10 12.9 10.9 11.1 12 10.4 13.1 10.5 15V15.6H13.4V15C13.4 13.8 13.9 13.2"
                + " 15.3 12.3 17 11.2 18 9.9 18 8 18 5 15.5 3 12 3ZM10.3 18H13.7V21.2H10.3Z";

    static final String EXCLAMATION = "M10.2 3H13.8L13.3 15H10.7ZM10.3 17.6H13.7V21H10.3Z";

    static final String FORTH = "M8 3.5 16.5 12 8 20.5 5.8 18.3 12.1 12 5.8 5.7Z";

    static final String BACK = "M16 3.5 7.5 12 16 20.5 18.2 18.3 11.9 12 18.2 5.7Z";

    private Marks() {}
}
