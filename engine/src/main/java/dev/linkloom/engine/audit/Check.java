package dev.linkloom.engine.audit;

/// One subject of an audit.
interface Check {

    void review(Survey survey, Notes notes);
}
