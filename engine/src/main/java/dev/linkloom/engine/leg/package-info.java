/// One stretch of a flow between two stations, from router to router, there and back.
package dev.linkloom.engine.leg;
