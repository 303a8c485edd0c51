package dev.linkloom.app;

/// Where the launcher enters.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("linkloom " + String.join(" ", args));
    }
}
