package dev.linkloom.app.inspector.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class CommonTest {

    private static final List<String> ONE = List.of("a", "b", "x");
    private static final List<String> OTHER = List.of("b", "y", "a");

    @Test
    void commonIsWhatEveryListHolds() {
        assertEquals(List.of("a", "b"), Common.rows(List.of(ONE, OTHER)));
        assertEquals(List.of(), Common.rows(List.of(ONE, List.of())));
        assertEquals(List.of(), Common.rows(List.<List<String>>of()));
    }

    @Test
    void aRowThatCameGoesToEachOnce() {
        List<String> common = List.of("a", "b");
        List<String> next = List.of("a", "b", "y");
        assertEquals(List.of("a", "b", "x", "y"), Common.changed(common, next, ONE));
        assertEquals(OTHER, Common.changed(common, next, OTHER));
    }

    @Test
    void aRowThatWentGoesFromEachAndTheirOwnStay() {
        assertEquals(List.of("b", "x"), Common.changed(List.of("a", "b"), List.of("b"), ONE));
    }

    @Test
    void aRowThatWasReplacedIsReplacedWhereItStands() {
        assertEquals(
                List.of("b", "y", "z"),
                Common.changed(List.of("a", "b"), List.of("z", "b"), OTHER));
    }

    @Test
    void namesBeginAlikeAndTheirNumbersAreTheirOwn() {
        assertEquals("client-", Common.beginning(List.of("client-1", "client-2")));
        assertEquals("client-", Common.beginning(List.of("client-10", "client-11")));
        assertEquals("", Common.beginning(List.of("client-1", "app")));
        assertEquals("", Common.beginning(List.of()));
    }
}
