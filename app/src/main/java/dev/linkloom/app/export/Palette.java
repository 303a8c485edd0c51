package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Ink;

import javafx.scene.paint.Color;

import java.util.EnumMap;
import java.util.Map;

/// The colours of a theme; text keeps a contrast of at least 4.5 : 1 on whatever it may stand on.
public enum Palette {
    LIGHT,
    DARK,

    /// Dark, and text and borders keep at least 7 : 1.
    HIGH_CONTRAST;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never changed
    private final Map<Ink, Color> colors = new EnumMap<>(Ink.class);

    Palette() {
        for (Ink ink : Ink.values()) {
            colors.put(ink, Color.web(hex(ink)));
        }
    }

    public Color color(Ink ink) {
        return colors.getOrDefault(ink, Color.BLACK);
    }

    /// The colour as `#rrggbb`.
    public String hex(Ink ink) {
        return switch (this) {
            case LIGHT -> light(ink);
            case DARK -> dark(ink);
            case HIGH_CONTRAST -> highContrast(ink);
        };
    }

    private static String light(Ink ink) {
        return switch (ink) {
            case PAPER -> "#f6f8fa";
            case GRID -> "#dfe5eb";
            case TEXT -> "#1b2430";
            case TEXT_MUTED -> "#566170";
            case TEXT_ON_SOLID -> "#ffffff";
            case CARD -> "#ffffff";
            case CARD_BORDER -> "#c9d1da";
            case ACCOUNT -> "#75818f";
            case ACCOUNT_FILL -> "#ffffff";
            case VPC -> "#7b57c9";
            case VPC_FILL -> "#faf8fe";
            case SUBNET -> "#8fbdb2";
            case SUBNET_FILL -> "#edf6f4";
            case ZONE -> "#45618c";
            case ZONE_BORDER -> "#a9bbd6";
            case ZONE_FILL -> "#f0f4fa";
            case COMPUTE -> "#c2570c";
            case NETWORK -> "#6d4bc0";
            case LOAD_BALANCING -> "#9a3aa8";
            case ENDPOINT -> "#08718f";
            case SECURITY -> "#c22947";
            case DNS -> "#3f56c4";
            case WORLD -> "#55606e";
            case LINK -> "#6b7684";
            case NOTE -> "#cfae3c";
            case NOTE_FILL -> "#fff7d9";
            case ACCENT -> "#2160d8";
            case ACCENT_FILL -> "#e5eefd";
            case SUCCESS -> "#1a7a48";
            case WARNING -> "#8f5b00";
            case DANGER -> "#c42b3a";
            case DANGER_FILL -> "#fdeced";
            case REWRITE -> "#a34a00";
            case GUIDE -> "#b8177f";
        };
    }

    private static String dark(Ink ink) {
        return switch (ink) {
            case PAPER -> "#0d1218";
            case GRID -> "#1f2832";
            case TEXT -> "#e7ecf2";
            case TEXT_MUTED -> "#a0acba";
            case TEXT_ON_SOLID -> "#0d1218";
            case CARD -> "#1c2530";
            case CARD_BORDER -> "#3a4756";
            case ACCOUNT -> "#76838f";
            case ACCOUNT_FILL -> "#11171e";
            case VPC -> "#9b80e0";
            case VPC_FILL -> "#161625";
            case SUBNET -> "#3f7469";
            case SUBNET_FILL -> "#14211f";
            case ZONE -> "#8fb0df";
            case ZONE_BORDER -> "#3d5170";
            case ZONE_FILL -> "#151d2a";
            case COMPUTE -> "#f2a067";
            case NETWORK -> "#b79df2";
            case LOAD_BALANCING -> "#de95e4";
            case ENDPOINT -> "#55c5e3";
            case SECURITY -> "#f58a9c";
            case DNS -> "#9aacf8";
            case WORLD -> "#aab5c2";
            case LINK -> "#8a97a6";
            case NOTE -> "#7d6a2c";
            case NOTE_FILL -> "#2b2613";
            case ACCENT -> "#72a8ff";
            case ACCENT_FILL -> "#182a48";
            case SUCCESS -> "#56c78f";
            case WARNING -> "#e6b759";
            case DANGER -> "#ff8089";
            case DANGER_FILL -> "#3a1d23";
            case REWRITE -> "#f3ab62";
            case GUIDE -> "#ff7ac6";
        };
    }

    private static String highContrast(Ink ink) {
        return switch (ink) {
            case PAPER -> "#000000";
            case GRID -> "#5a5a5a";
            case TEXT -> "#ffffff";
            case TEXT_MUTED -> "#e0e0e0";
            case TEXT_ON_SOLID -> "#000000";
            case CARD -> "#000000";
            case CARD_BORDER -> "#ffffff";
            case ACCOUNT -> "#d9d9d9";
            case ACCOUNT_FILL -> "#000000";
            case VPC -> "#d0b3ff";
            case VPC_FILL -> "#0a0614";
            case SUBNET -> "#7fe3cd";
            case SUBNET_FILL -> "#03110e";
            case ZONE -> "#a9ccff";
            case ZONE_BORDER -> "#a9ccff";
            case ZONE_FILL -> "#060c16";
            case COMPUTE -> "#ffb073";
            case NETWORK -> "#cdb4ff";
            case LOAD_BALANCING -> "#ff9df5";
            case ENDPOINT -> "#5fe0ff";
            case SECURITY -> "#ffa3b3";
            case DNS -> "#b3c2ff";
            case WORLD -> "#d9d9d9";
            case LINK -> "#f0f0f0";
            case ACCENT -> "#ffe14d";
            case ACCENT_FILL -> "#2b2500";
            case SUCCESS -> "#5ff09a";
            case WARNING -> "#ffd24d";
            case DANGER -> "#ff9aa2";
            case DANGER_FILL -> "#2e0007";
            case REWRITE -> "#ffbe73";
            case GUIDE -> "#ff9ad6";
            case NOTE -> "#ffe08a";
            case NOTE_FILL -> "#1a1500";
        };
    }
}
