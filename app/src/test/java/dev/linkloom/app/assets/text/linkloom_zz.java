package dev.linkloom.app.assets.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/// A made-up language: every text is the English one in brackets and a third longer.
public final class linkloom_zz extends ResourceBundle {

    public static final char OPEN = '⟦';
    public static final char CLOSE = '⟧';

    @Override
    public boolean containsKey(String key) {
        return true;
    }

    @Override
    protected Object handleGetObject(String key) {
        StringBuilder text = new StringBuilder().append(OPEN).append(key);
        for (int more = 2; more < key.length() / 3; more++) {
            text.append(more % 6 == 0 ? ' ' : '~');
        }
        return text.append(CLOSE).toString();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
