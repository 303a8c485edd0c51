package dev.linkloom.engine.audit;

import dev.linkloom.model.resource.Resource;

/// One subject of an audit. A check looks at one resource at a time, so that flows may ask about
/// the one endpoint they pass without an audit of the whole design.
@FunctionalInterface
interface Check<R extends Resource> {

    void review(R resource, Survey survey, Notes notes);
}
