package dev.linkloom.engine.filter;

/// Which rules of a filter a packet meets: those for what comes in, or for what goes out.
public enum Way {
    INGRESS,
    EGRESS;

    /// `ingress tcp 443 from` or `egress tcp 443 to` takes its preposition here.
    String preposition() {
        return this == INGRESS ? "from" : "to";
    }

    String word() {
        return this == INGRESS ? "ingress" : "egress";
    }

    String adverb() {
        return this == INGRESS ? "in" : "out";
    }
}
