/// What becomes of services and endpoints once they exist: the steps their owners may take, and the
/// changes AWS refuses.
package dev.linkloom.engine.lifecycle;
