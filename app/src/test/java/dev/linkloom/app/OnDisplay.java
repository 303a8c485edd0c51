package dev.linkloom.app;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Tests of what JavaFX's headless platform cannot do: modifier keys with the mouse, the platform's
/// drag and drop, its dialogs. `mvn -q -Pdisplay verify` runs them on a display, as under Xvfb.
@Tag("display")
@DisabledIfSystemProperty(named = "glass.platform", matches = "Headless")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnDisplay {}
