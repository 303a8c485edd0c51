package dev.linkloom.engine.balance;

/// The source ports nodes take towards targets: any of 1024-65535 (SRC-38).
public final class NodePorts {

    /// Stands for whatever port the node takes.
    public static final int FIRST = 20001;

    private NodePorts() {}
}
