package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

/// Where a link leaves or enters a box.
record Port(Box box, Side side, double offset) {

    Point at() {
        return side.at(box, offset);
    }

    double along() {
        return side.along(at());
    }

    double across() {
        return side.across(at());
    }

    Port shifted(double by) {
        return new Port(box, side, offset + by);
    }

    /// The same side at another height, unless that is beside the box or in its corner.
    Port level(double across) {
        double middle = side.sideways() ? box.centerY() : box.centerX();
        return new Port(box, side, across - middle);
    }
}
