package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.controls.ToggleSwitch;

import javafx.geometry.HorizontalDirection;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// On or off; switching commits it.
public final class SwitchEditor extends Editor<Boolean> {

    private final ToggleSwitch toggle = new ToggleSwitch();
    private final Field field = new Field(toggle);
    private boolean showing;

    public SwitchEditor() {
        toggle.setMaxWidth(Region.USE_PREF_SIZE);
        toggle.setLabelPosition(HorizontalDirection.RIGHT);
        toggle.selectedProperty()
                .subscribe(now -> {
                    toggle.setText(words(now));
                    if (!showing) {
                        field.refuse(commit(now));
                    }
                });
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public void show(Subject subject, Boolean value) {
        showing = true;
        toggle.setSelected(value);
        toggle.setText(words(value));
        field.refuse(null);
        showing = false;
    }

    @Override
    public void showMixed(Subject subject) {
        show(subject, false);
        toggle.setText(tr("Mixed"));
    }

    @Override
    public void describe(String words) {
        toggle.setAccessibleText(words);
        toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    }

    @Override
    public void identify(String id) {
        toggle.setId(id);
    }

    private static String words(boolean on) {
        return on ? tr("On") : tr("Off");
    }
}
