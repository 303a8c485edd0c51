package dev.linkloom.app.rules;

import javafx.event.Event;
import javafx.event.EventType;

/// Somebody wants to read a page of the web. It rises from its link to the window, which has it
/// opened.
public final class PageEvent extends Event {

    public static final EventType<PageEvent> OPEN = new EventType<>(Event.ANY, "PAGE_OPEN");

    private static final long serialVersionUID = 1;

    private final transient String address;

    PageEvent(String address) {
        super(OPEN);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
