package dev.linkloom.app.diagram;

/// Our own glyphs, each an SVG path in a square of 24 x 24 for a round line.
public final class Glyphs {

    public static final String PERSON =
            "M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0 M4.5 20c0 -3.6 3.2 -5.5 7.5 -5.5s7.5 1.9 7.5 5.5";
    public static final String CLOUD =
            "M7.5 18.5h9.5a4 4 0 0 0 0.8 -7.9a5.8 5.8 0 0 0 -11.2 -0.9a4.5 4.5 0 0 0 0.9 8.8z";
    public static final String PARTITION = "M4 5h16v14h-16z M4 12h16 M12 12v7";
    public static final String FORK =
            "M6 20v-16 M6 14c0 -3.5 2 -5.5 5.5 -5.5h7 M15.5 5l3.5 3.5l-3.5 3.5";
    public static final String GATE = "M5 20v-9a7 7 0 0 1 14 0v9 M12 20v-8 M9 14.5l3 -3l3 3";
    public static final String SWAP =
            "M4 8.5h14 M14.5 5l3.5 3.5l-3.5 3.5 M20 15.5h-14 M9.5 12l-3.5 3.5l3.5 3.5";
    public static final String RINGS =
            "M3 12a5 5 0 1 0 10 0a5 5 0 1 0 -10 0 M11 12a5 5 0 1 0 10 0a5 5 0 1 0 -10 0";
    public static final String PORT = "M4 6h16v9h-16z M8 15v4 M12 15v4 M16 15v4 M8 10.5h8";
    public static final String SERVER = "M4 5h16v6h-16z M4 13h16v6h-16z M7.5 8h1 M7.5 16h1";
    public static final String BOX =
            "M12 3.5l7.5 4v9l-7.5 4l-7.5 -4v-9z M4.5 7.5l7.5 4l7.5 -4 M12 11.5v9";
    public static final String LAMBDA = "M7 4h2.5l7 16h2 M11.5 9.5l-5 10.5";
    public static final String SHIELD =
            "M12 3l7 2.8v5.7c0 4.4 -2.9 7.6 -7 9.5c-4.1 -1.9 -7 -5.1 -7 -9.5v-5.7z";
    public static final String CHECKLIST =
            "M4 6h9 M4 12h9 M4 18h9 M16 6l1.5 1.5l3 -3 M16.5 15.5l4 4 M20.5 15.5l-4 4";
    public static final String SPREAD =
            "M3.5 12h15.5 M9 12l5 -6.5h5 M9 12l5 6.5h5 M16.5 3l2.5 2.5l-2.5 2.5 M16.5 9.5l2.5"
                    + " 2.5l-2.5 2.5 M16.5 16l2.5 2.5l-2.5 2.5";
    public static final String TARGET =
            "M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0 M8.5 12a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0";
    public static final String SOCKET =
            "M4 7a3 3 0 0 1 3 -3h10a3 3 0 0 1 3 3v10a3 3 0 0 1 -3 3h-10a3 3 0 0 1 -3 -3z M9.5 9.5v5"
                    + " M14.5 9.5v5";
    public static final String PLUG = "M9 3v5 M15 3v5 M6.5 8h11v3.5a5.5 5.5 0 0 1 -11 0z M12 17v4";
    public static final String LABEL = "M4 4.5h8.5l7.5 7.5l-7.5 7.5l-8.5 -8.5z M8 8.5h0.5";
    public static final String BUILDING =
            "M5 20.5v-17h9v17 M14 9h5v11.5 M3 20.5h18 M8.5 7.5h2 M8.5 11.5h2 M8.5 15.5h2";
    public static final String GLOBE =
            "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0 M3.5 12h17 M12 3.5c2.6 2.4 3.8 5.2 3.8"
                    + " 8.5s-1.2 6.1 -3.8 8.5c-2.6 -2.4 -3.8 -5.2 -3.8 -8.5s1.2 -6.1 3.8 -8.5z";
    public static final String HUB =
            "M12 9a3 3 0 1 1 0 6a3 3 0 1 1 0 -6z M4 4l5.8 5.8 M20 4l-5.8 5.8 M4 20l5.8 -5.8 M20"
                    + " 20l-5.8 -5.8";
    public static final String CABLE = "M3 8h5v8h-5z M16 8h5v8h-5z M8 12h8";
    public static final String LOCK = "M6 11h12v9h-12z M8.5 11v-3a3.5 3.5 0 0 1 7 0v3 M12 14.5v2";
    public static final String PIN = "M8.5 4h7 M10 4v6l-3.5 4h11l-3.5 -4v-6 M12 14v6.5";
    public static final String CROSS = "M7 7l10 10 M17 7l-10 10";
    public static final String EXCLAMATION = "M12 5v8.5 M12 18.5v0.5";
    public static final String PLUS = "M12 5.5v13 M5.5 12h13";
    public static final String TICK = "M5.5 12.5l4.5 4.5l8.5 -9.5";
    public static final String HOURGLASS =
            "M7 3.5h10 M7 20.5h10 M8 3.5c0 5 8 12 8 17 M16 3.5c0 5 -8 12 -8 17";

    private Glyphs() {}
}
